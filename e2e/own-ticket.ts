import { raiseTicket } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import type { APIRequestContext } from 'playwright/test'
import { call } from './call.ts'
import type { Login } from './people.ts'

type Desk = { line: APIRequestContext; tokenOf: (login: Login) => Promise<string> }

/** A ticket for one journey alone; its subject is like no other's. */
export async function ownTicket(
  { line, tokenOf }: Desk,
  { login = 'institution', ...ask }: { login?: Login; service?: string; subject?: string } = {},
): Promise<Ticket> {
  return call(line, await tokenOf(login), raiseTicket, {
    body: {
      service: 'field-ict-support',
      subject: ownSubject(),
      description: 'সকাল থেকে চালু হচ্ছে না। তার ও সুইচ দেখা হয়েছে।',
      requester: { name: 'আইসিটি শিক্ষক', phone: '01700000000' },
      language: 'bn',
      ...ask,
    },
  })
}

/** A ticket of the institution `institution` that was received on paper six days ago, and is past due. */
export async function breachedTicket(desk: Desk): Promise<Ticket> {
  const { institution } = await ownTicket(desk)
  return call(desk.line, await desk.tokenOf('officer'), raiseTicket, {
    body: {
      service: 'field-ict-support',
      subject: ownSubject(),
      description: '',
      channel: 'paper',
      receivedAt: new Date(Date.now() - 6 * 86_400_000).toISOString(),
      institutionId: institution?.id,
      requester: { name: 'প্রধান শিক্ষক' },
    },
  })
}

/** Letters that no other ticket has, so that a search or a text finds this one. */
export function ownSubject(what = 'প্রিন্টার চালু হচ্ছে না'): string {
  return `${what} ${digits()}`
}

function digits(): string {
  const serial = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  return String(serial).replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'.charAt(Number(digit)))
}
