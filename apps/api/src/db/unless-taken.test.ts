import { expect, test } from 'vitest'
import { freshDatabase } from '../testing/fresh-database.ts'
import { unlessTaken } from './unless-taken.ts'

const database = await freshDatabase()
const { orm, rows } = database.reading(null)
const byHand = (code: string) =>
  rows<{ code: string }>(
    `INSERT INTO office (id, code, kind, name_bn, name_en) VALUES (gen_random_uuid(), $1, 'upazila', 'ক', 'A')
     RETURNING code`,
    [code],
  )
const byPrisma = (code: string) =>
  orm.office.create({ data: { code, kind: 'upazila', nameBn: 'ক', nameEn: 'A' } })

test('what is taken is null by either road, what is free is written', async () => {
  expect(await unlessTaken(byHand('AAA'))).toEqual([{ code: 'AAA' }])
  expect(await unlessTaken(byHand('AAA'))).toBeNull()
  expect(await unlessTaken(byPrisma('AAA'))).toBeNull()
  expect(await unlessTaken(byPrisma('AAB'))).toMatchObject({ code: 'AAB' })
})

test('any other refusal is thrown', async () => {
  await expect(unlessTaken(byHand('not a code'))).rejects.toMatchObject({ code: '23514' })
})
