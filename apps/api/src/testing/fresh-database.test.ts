import { expect, test } from 'vitest'
import { freshDatabase } from './fresh-database.ts'

const one = await freshDatabase()
const other = await freshDatabase()

test('a test file has a database of its own, with what every desk begins with', async () => {
  const count = 'SELECT count(*)::int AS offices FROM office'
  const [before] = await one.reading(null).rows<{ offices: number }>(count, [])
  expect(before?.offices).toBeGreaterThan(0)
  await one.pool.query('CREATE TABLE mine (x int)')
  await expect(other.pool.query('SELECT * FROM mine')).rejects.toThrow('does not exist')
})

test('Bangla letters are letters to the trigram search', async () => {
  const { rows } = await one.pool.query(`SELECT show_trgm('কখগ') AS trigrams`)
  expect(rows[0].trigrams.length).toBeGreaterThan(1)
})
