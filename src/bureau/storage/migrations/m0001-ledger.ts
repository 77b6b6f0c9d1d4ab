import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../database-engine';
import { makeAppendOnly } from './append-only';

const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.notNull().primaryKey();

/** Facts, evidence, claims, money and rulings. Runs on both engines. */
export const m0001Ledger = async (db: Kysely<unknown>, engine: DatabaseEngine): Promise<void> => {
  const ordered = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
    engine === 'sqlite'
      ? column.primaryKey().autoIncrement()
      : column.primaryKey().generatedAlwaysAsIdentity();
  const orderedType = engine === 'sqlite' ? 'integer' : 'bigint';
  const { schema } = db;

  await schema
    .createTable('fact')
    .addColumn('id', 'text', key)
    .addColumn('kiosk', 'text', required)
    .addColumn('seq', 'bigint', required)
    .addColumn('kind', 'text', required)
    .addColumn('hash', 'text', required)
    .addColumn('about', 'text')
    .addColumn('json', 'text', required)
    .addColumn('chain', 'text', required)
    .addColumn('received_ms', 'bigint', required)
    .execute();
  await schema.createIndex('fact_kiosk_seq').on('fact').columns(['kiosk', 'seq']).execute();
  await schema.createIndex('fact_about').on('fact').column('about').execute();

  await schema
    .createTable('quarantine')
    .addColumn('id', 'text', key)
    .addColumn('kiosk', 'text', required)
    .addColumn('hash', 'text', required)
    .addColumn('fact', 'text')
    .addColumn('seq', 'bigint')
    .addColumn('reason', 'text', required)
    .addColumn('json', 'text', required)
    .addColumn('received_ms', 'bigint', required)
    .addUniqueConstraint('quarantine_once', ['kiosk', 'hash'])
    .execute();

  await schema
    .createTable('evidence')
    .addColumn('sha256', 'text', key)
    .addColumn('bytes', 'bigint', required)
    .addColumn('kiosk', 'text', required)
    .addColumn('received_ms', 'bigint', required)
    .execute();
  await schema
    .createTable('fact_evidence')
    .addColumn('fact', 'text', (column) => column.notNull().references('fact.id'))
    .addColumn('sha256', 'text', required)
    .addColumn('role', 'text', required)
    .addColumn('bytes', 'bigint', required)
    .addPrimaryKeyConstraint('fact_evidence_key', ['fact', 'sha256'])
    .execute();

  await schema
    .createTable('claim')
    .addColumn('fact', 'text', (column) => key(column).references('fact.id'))
    .addColumn('kiosk', 'text', required)
    .addColumn('service_point', 'text', required)
    .addColumn('claim_no', 'text', required)
    .addColumn('scheme', 'text', required)
    .addColumn('filed_at', 'text', required)
    .addColumn('filed_ms', 'bigint', required)
    .addColumn('township', 'text', required)
    .addColumn('depart_on', 'text', required)
    .addColumn('masked_name', 'text', required)
    .addColumn('masked_id_number', 'text', required)
    .addColumn('person_key', 'text', required)
    .addColumn('invoice_key', 'text')
    .addColumn('kiosk_outcome', 'text', required)
    .addColumn('verdict', 'text')
    .addColumn('case_problem', 'text')
    .addColumn('outcome', 'text', required)
    .addColumn('reason', 'text', required)
    .addColumn('amount_fen', 'bigint', required)
    .addColumn('withdrawn_ms', 'bigint')
    .execute();
  for (const column of ['filed_ms', 'outcome', 'service_point', 'person_key'])
    await schema.createIndex(`claim_${column}`).on('claim').column(column).execute();

  await schema
    .createTable('budget')
    .addColumn('scheme', 'text', key)
    .addColumn('quota', 'bigint', required)
    .addColumn('granted', 'bigint', required)
    .addColumn('leased', 'bigint', required)
    .addCheckConstraint(
      'budget_within_quota',
      sql`granted >= 0 and leased >= 0 and granted + leased <= quota`,
    )
    .execute();
  await schema
    .createTable('benefit')
    .addColumn('claim', 'text', (column) => key(column).references('claim.fact'))
    .addColumn('scheme', 'text', required)
    .addColumn('person_key', 'text', (column) => column.notNull().unique())
    .addColumn('invoice_key', 'text', (column) => column.unique())
    .addColumn('amount_fen', 'bigint', required)
    .addColumn('granted_ms', 'bigint', required)
    .execute();

  await schema
    .createTable('ruling')
    .addColumn('seq', orderedType, ordered)
    .addColumn('fact', 'text', (column) => column.notNull().references('fact.id'))
    .addColumn('kiosk', 'text', required)
    .addColumn('outcome', 'text', required)
    .addColumn('reason', 'text', required)
    .addColumn('amount_fen', 'bigint', required)
    .addColumn('at', 'text', required)
    .addColumn('decided_by', 'text', required)
    .addColumn('note', 'text')
    .execute();
  await schema.createIndex('ruling_kiosk_seq').on('ruling').columns(['kiosk', 'seq']).execute();
  await schema.createIndex('ruling_fact_seq').on('ruling').columns(['fact', 'seq']).execute();

  await schema
    .createTable('conflict_case')
    .addColumn('id', 'text', key)
    .addColumn('kind', 'text', required)
    .addColumn('claim', 'text', (column) => column.notNull().references('claim.fact'))
    .addColumn('holder', 'text', (column) => column.notNull().references('claim.fact'))
    .addColumn('opened_ms', 'bigint', required)
    .addUniqueConstraint('conflict_case_once', ['kind', 'claim', 'holder'])
    .execute();
  await schema.createIndex('conflict_case_holder').on('conflict_case').column('holder').execute();

  await makeAppendOnly(db, engine, 'fact');
  await makeAppendOnly(db, engine, 'ruling');
};
