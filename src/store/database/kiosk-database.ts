import { Dexie, type Table } from 'dexie';
import type { Ruling } from '../../domain/fact/ruling';
import type { ClaimRow } from '../rows/claim-row';
import type { CounterRow } from '../rows/counter-row';
import type { DraftRow } from '../rows/draft-row';
import type { EvidenceRow } from '../rows/evidence-row';
import type { FactRow } from '../rows/fact-row';
import type { MetaRow } from '../rows/meta-row';
import type { OperatorRow } from '../rows/operator-row';
import type { OutboxRow } from '../rows/outbox-row';
import { schemaVersions } from './schema-versions';

/** Reads give `unknown`: every reader parses. Writes are typed. */
type Rows<Row, Key = string> = Table<unknown, Key, Row>;

export const databaseName = 'fangang';

/**
 * The kiosk's database. Strict durability throughout: relaxed (the default of Chromium) loses most of a day at a power
 * cut.
 */
export class KioskDatabase extends Dexie {
  declare readonly facts: Rows<FactRow>;
  declare readonly outbox: Rows<OutboxRow>;
  declare readonly evidence: Rows<EvidenceRow>;
  declare readonly claims: Rows<ClaimRow>;
  declare readonly rulings: Rows<Ruling>;
  declare readonly operators: Rows<OperatorRow>;
  declare readonly meta: Rows<MetaRow>;
  declare readonly counters: Rows<CounterRow>;
  declare readonly drafts: Rows<DraftRow>;

  constructor(name: string = databaseName, versions = schemaVersions) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
    // A newer tab upgrades: this one gives way instead of blocking it (and must reload).
    this.on('versionchange', () => this.close());
  }
}
