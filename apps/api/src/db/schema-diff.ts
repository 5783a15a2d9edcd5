import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils'
import { openSchemaEngine } from './schema-engine.ts'

/**
 * The SQL that turns a database of the schema `from` into one of the schema `to`; null when nothing differs.
 * Both are texts of a schema.prisma; `from: null` is the empty database.
 * @throws the engine's own words when a schema is not valid.
 */
export async function schemaDiff(from: string | null, to: string): Promise<string | null> {
  const engine = await openSchemaEngine(bindMigrationAwareSqlAdapterFactory(noDatabase))
  const result = await engine.diff({
    from: from === null ? { tag: 'empty' } : asDatamodel(from),
    to: asDatamodel(to),
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return result.exitCode === 0 ? null : result.stdout
}

function asDatamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
}

// Two texts are compared, so no server is needed; but the engine asks one for its version before it does
// anything, and gets this answer. Any other question is an error.
const noDatabase = {
  provider: 'postgres' as const,
  adapterName: 'no-database',
  connect: async () => connection,
  connectToShadowDb: async () => connection,
}

const connection: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'no-database',
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  queryRaw: answerVersion,
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  dispose: async () => {},
}

async function answerVersion(query: SqlQuery): Promise<SqlResultSet> {
  if (!query.sql.includes('server_version_num')) return refuse()
  return {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 18.0', 180000]],
  }
}

async function refuse(): Promise<never> {
  throw new Error('Comparing two schemas must not need a database.')
}
