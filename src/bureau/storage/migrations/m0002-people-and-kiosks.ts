import { type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { DatabaseEngine } from '../database-engine';
import { makeAppendOnly } from './append-only';

const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.notNull().primaryKey();

/** Who may talk to the bureau, and what was looked at. Runs on both engines. */
export const m0002PeopleAndKiosks = async (
  db: Kysely<unknown>,
  engine: DatabaseEngine,
): Promise<void> => {
  const { schema } = db;
  await schema
    .createTable('setting')
    .addColumn('key', 'text', key)
    .addColumn('value', 'text', required)
    .execute();
  await schema
    .createTable('enrolment_code')
    .addColumn('code_hash', 'text', key)
    .addColumn('created_ms', 'bigint', required)
    .addColumn('expires_ms', 'bigint', required)
    .addColumn('created_by', 'text', required)
    .addColumn('used_ms', 'bigint')
    .addColumn('kiosk', 'text')
    .execute();
  await schema
    .createTable('kiosk')
    .addColumn('id', 'text', key)
    .addColumn('number', 'bigint', (column) => column.notNull().unique())
    .addColumn('label', 'text', (column) => column.notNull().unique())
    .addColumn('service_point', 'text', required)
    .addColumn('public_key', 'text', required)
    .addColumn('key_thumbprint', 'text', required)
    .addColumn('enrolled_ms', 'bigint', required)
    .addColumn('revoked_ms', 'bigint')
    .addColumn('highest_seq', 'bigint', required)
    .addColumn('head_hash', 'text')
    .execute();
  await schema
    .createTable('request_nonce')
    .addColumn('kiosk', 'text', required)
    .addColumn('nonce', 'text', required)
    .addColumn('expires_ms', 'bigint', required)
    .addPrimaryKeyConstraint('request_nonce_key', ['kiosk', 'nonce'])
    .execute();
  await schema
    .createIndex('request_nonce_expires')
    .on('request_nonce')
    .column('expires_ms')
    .execute();
  await schema
    .createTable('admin_session')
    .addColumn('token_hash', 'text', key)
    .addColumn('who', 'text', required)
    .addColumn('created_ms', 'bigint', required)
    .addColumn('expires_ms', 'bigint', required)
    .execute();
  await schema
    .createTable('audit')
    .addColumn('seq', engine === 'sqlite' ? 'integer' : 'bigint', (column) =>
      engine === 'sqlite'
        ? column.primaryKey().autoIncrement()
        : column.primaryKey().generatedAlwaysAsIdentity(),
    )
    .addColumn('at_ms', 'bigint', required)
    .addColumn('who', 'text', required)
    .addColumn('action', 'text', required)
    .addColumn('target', 'text')
    .addColumn('detail', 'text')
    .execute();
  await schema.createIndex('audit_target').on('audit').column('target').execute();
  await makeAppendOnly(db, engine, 'audit');
};
