interface StoredDatabase {
  readonly stores: Record<string, string>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const id = '0194c9f0-0000-7000-8000-000000000001';
const hash = 'a'.repeat(64);

/**
 * Databases as released versions wrote them, by version. Written out by hand and never changed: they stand for tablets
 * in the field.
 */
export const storedDatabases: Readonly<Record<number, StoredDatabase>> = {
  1: {
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
    rows: {
      facts: [{ id, seq: 1, kind: 'rail-claim-filed', hash, fact: { id, seq: 1 } }],
      outbox: [
        {
          key: id,
          item: 'fact',
          fact: id,
          seq: 1,
          state: 'waiting',
          attempts: 2,
          lastError: 'offline',
          sinceMs: 1,
          bytes: 900,
        },
      ],
      evidence: [{ sha256: hash, fact: id, sealed: new Blob(['sealed']), storedAtMs: 1 }],
      claims: [
        {
          id,
          seq: 1,
          subject: 'person',
          filedAtMs: 1,
          photoCount: 1,
          withdrawnBy: null,
          reviewRequested: false,
        },
      ],
      rulings: [],
      operators: [{ id, name: '王芳', failures: 0, failedAtMs: null }],
      meta: [{ key: 'head', seq: 1, hash, claimDay: '2025-02-03', claimsOfDay: 1 }],
      counters: [{ name: 'waitingFacts', value: 1 }],
      drafts: [],
    },
  },
};
