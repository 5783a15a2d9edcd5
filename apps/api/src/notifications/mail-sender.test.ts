import { expect, test } from 'vitest'
import { openMailSender } from './mail-sender.ts'
import { mailServer } from './mail-server.fixture.ts'

const server = await mailServer()
const mail = {
  id: 'event.account',
  to: 'head@example.org',
  subject: 'LHG-2026-000123: নিষ্পন্ন',
  text: 'চালু হয়েছে।\n',
}

test('a mail reaches the server in plain text, with an id of its own and marked as written by a machine', async () => {
  const sender = openMailSender({ smtpUrl: server.url, from: 'desk@example.org' })
  await sender.send(mail)
  sender.close()
  expect(server.received).toHaveLength(1)
  const [{ to, message } = { to: [], message: '' }] = server.received
  expect(to).toEqual(['head@example.org'])
  expect(message).toContain('From: desk@example.org')
  expect(message).toContain('Message-ID: <event.account@sheba-desk>')
  expect(message).toMatch(/^auto-submitted: auto-generated$/im)
  expect(message).toMatch(/^content-type: text\/plain; charset=utf-8$/im)
  expect(message).not.toContain('text/html')
})

test('a mail that is refused fails, so that it is tried again', async () => {
  const sender = openMailSender({ smtpUrl: server.url, from: 'desk@example.org' })
  server.state.refuse = true
  await expect(sender.send(mail)).rejects.toThrow('nobody here')
  sender.close()
})
