import pg from 'pg'

/** The address of another database on the server of `url`. */
export function databaseBeside(url: string, name: string): string {
  const beside = new URL(url)
  beside.pathname = `/${name}`
  return beside.href
}

/** Makes the database that `url` names, as a copy of `template` where one is given. */
export async function makeDatabase(url: string, template = 'template0'): Promise<void> {
  await atServer(url, (name) => `CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(template)}`)
}

/** Drops the database that `url` names, whoever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  await atServer(url, (name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

async function atServer(url: string, statement: (name: string) => string): Promise<void> {
  const server = new pg.Client({ connectionString: databaseBeside(url, 'postgres') })
  await server.connect()
  try {
    await server.query(statement(pg.escapeIdentifier(new URL(url).pathname.slice(1))))
  } finally {
    await server.end()
  }
}
