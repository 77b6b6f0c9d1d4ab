import type { LedgerDb, LedgerTx } from './ledger';

export type SettingKey =
  | 'campaign-id'
  | 'mode'
  | 'campaign-shift-ms'
  | 'first-campaign-shift-ms'
  | 'epoch'
  | 'seal-key-id'
  | 'admin-secret-hash';

/** The setting's value; undefined where it was never written. */
export const findSetting = async (
  db: LedgerDb | LedgerTx,
  key: SettingKey,
): Promise<string | undefined> =>
  (await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst())?.value;

export const writeSetting = async (
  db: LedgerDb | LedgerTx,
  key: SettingKey,
  value: string,
): Promise<void> => {
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};

/** Writes the setting unless another bureau did before, and gives the one that holds. */
export const settleSetting = async (
  db: LedgerDb | LedgerTx,
  key: SettingKey,
  value: string,
): Promise<string> => {
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return (await findSetting(db, key)) ?? value;
};
