import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { afterAll } from 'vitest'

/** A mail as the server got it: envelope, and the message as it travelled. */
export type ReceivedMail = { to: string[]; message: string }

/** A mail server that takes what it is given; `refuse` makes it refuse the recipients. */
export async function mailServer() {
  const received: ReceivedMail[] = []
  const state = { refuse: false }
  const server = createServer((socket) => converse(socket, received, state))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => server.close())
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, received, state }
}

function converse(socket: Socket, received: ReceivedMail[], state: { refuse: boolean }): void {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let mail: ReceivedMail = { to: [], message: '' }
  let inMessage = false
  socket.on('error', () => undefined)
  say('220 mail')
  createInterface({ input: socket }).on('line', (line) => {
    if (inMessage) {
      if (line !== '.') {
        mail.message += `${line}\n`
        return
      }
      inMessage = false
      received.push(mail)
      mail = { to: [], message: '' }
      say('250 kept')
      return
    }
    const command = line.slice(0, 4).toUpperCase()
    if (command === 'RCPT') {
      if (state.refuse) {
        say('550 nobody here')
        return
      }
      mail.to.push(/<([^>]*)>/.exec(line)?.[1] ?? '')
    }
    if (command === 'DATA') inMessage = true
    say(inMessage ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 ok')
    if (command === 'QUIT') socket.end()
  })
}
