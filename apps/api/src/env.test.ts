import { expect, test } from 'vitest'
import { configFrom, mailOf } from './env.ts'

test('mails leave only where a server and a sender are named', () => {
  expect(mailOf({})).toBeNull()
  expect(mailOf({ SMTP_URL: '' })).toBeNull()
  const mail = { SMTP_URL: 'smtps://desk:secret@mail.example.org:465', MAIL_FROM: 'desk@example.org' }
  expect(mailOf(mail)).toEqual({ smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM })
})

test.each([
  [{ SMTP_URL: 'mail.example.org', MAIL_FROM: 'desk@example.org' }, 'SMTP_URL is not an address'],
  [{ SMTP_URL: 'https://mail.example.org', MAIL_FROM: 'desk@example.org' }, 'SMTP_URL is not an address'],
  [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM is not'],
  [{ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'desk' }, 'MAIL_FROM is not'],
])('%j stops the start', (env, message) => {
  expect(() => mailOf(env)).toThrow(message)
})

test('notices are listened for where the database is, unless said otherwise', () => {
  const config = (env: Record<string, string>) =>
    configFrom(env, 'a secret that is long enough for a test', false, null)
  expect(config({}).listenUrl).toBeNull()
  const direct = 'postgresql://sheba:secret@db.example.org:5432/sheba'
  expect(config({ LISTEN_URL: direct }).listenUrl).toBe(direct)
  expect(() => config({ LISTEN_URL: 'db.example.org' })).toThrow('LISTEN_URL is not an address')
})
