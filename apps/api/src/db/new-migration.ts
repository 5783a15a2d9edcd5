import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { schemaDiff } from './schema-diff.ts'

/**
 * Writes `prisma/migrations/<moment>_<name>/migration.sql`: what turns the schema as the last migration left it
 * into schema.prisma as it is now. Returns the new file's path, or null when nothing differs.
 *
 * The schema as the last migration left it is kept beside the migrations, and not read back from a database:
 * a database also holds what Prisma's schema cannot say (checks, triggers, partial indexes, all written
 * by hand into a migration), and a comparison with it would remove that.
 */
export async function newMigration(prismaFolder: string, name: string, now: Date): Promise<string | null> {
  const migrations = path.join(prismaFolder, 'migrations')
  const before = path.join(migrations, 'schema.prisma')
  const after = readFileSync(path.join(prismaFolder, 'schema.prisma'), 'utf8')
  const sql = await schemaDiff(existsSync(before) ? readFileSync(before, 'utf8') : null, after)
  if (sql === null) return null
  const moment = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(migrations, `${moment}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  writeFileSync(path.join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n')
  writeFileSync(before, after)
  return path.join(folder, 'migration.sql')
}

if (import.meta.main) {
  const name = process.argv[2] ?? ''
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    process.stderr.write('Say what the migration does: pnpm migration:new add_ticket_index (a-z, 0-9, _)\n')
    process.exit(2)
  }
  const prismaFolder = process.argv[3] ?? path.resolve(import.meta.dirname, '../../../../prisma')
  try {
    const file = await newMigration(prismaFolder, name, new Date())
    process.stdout.write(file ? `${file}\n` : 'schema.prisma says nothing new: no migration written.\n')
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}
