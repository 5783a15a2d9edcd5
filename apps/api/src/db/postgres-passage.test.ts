import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { closedFolder } from './postgres-passage.ts'

const top = mkdtempSync(path.join(tmpdir(), 'sheba-desk-passage-'))
const inner = path.join(top, 'a/b')
mkdirSync(inner, { recursive: true })
afterAll(() => rmSync(top, { recursive: true, force: true }))

const { uid, gid } = statSync(top)
const stranger = { uid: uid + 1, gid: gid + 1 }

test.each([
  ['a stranger passes what is open to all', stranger, 0o711, null],
  ['a stranger does not pass a private folder', stranger, 0o700, top],
  ['its owner passes a private folder', { uid, gid: gid + 1 }, 0o700, null],
  ['its group passes what is open to the group', { uid: uid + 1, gid }, 0o710, null],
  ['its group does not pass what is open to others alone', { uid: uid + 1, gid }, 0o701, top],
])('%s', (_, account, mode, closed) => {
  chmodSync(top, mode)
  expect(closedFolder(account, path.join(inner, 'not-yet-made'))).toBe(closed)
})
