import type { Dexie } from 'dexie';

/**
 * One entry a released version, never changed afterwards; each has a spec that starts from a stored older database.
 * Only what is searched by is named: other fields need no migration of the database, but every reader parses.
 */
export const schemaVersions: readonly {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: Parameters<ReturnType<Dexie['version']>['upgrade']>[0];
}[] = [
  {
    version: 1,
    stores: {
      facts: 'id, &seq',
      outbox: 'key, fact, [item+state+seq]',
      evidence: 'sha256, fact, storedAtMs',
      claims: 'id, &seq, subject',
      rulings: 'fact',
      operators: 'id, &name',
      meta: 'key',
      counters: 'name',
      drafts: 'name',
    },
  },
];
