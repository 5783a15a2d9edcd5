import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { postgresAccount } from './postgres-account.ts'
import { closedFolder, passage } from './postgres-passage.ts'

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

test("whoever runs the desk: a program in a private folder runs as the server's account, and finds itself", () => {
  const folder = path.join(top, 'private')
  mkdirSync(folder, { mode: 0o700 })
  chmodSync(top, 0o755)
  const program = path.join(folder, 'program')
  writeFileSync(program, '#!/bin/sh\ntest -x "$0" && id -u\n', { mode: 0o755 })
  const account = postgresAccount()
  const [first = '', ...rest] = [...passage(account, [program]), program]
  const { stdout } = spawnSync(first, rest, { encoding: 'utf8' })
  expect(Number(stdout)).toBe(account?.uid ?? process.getuid?.())
})
