import { randomUUID } from 'node:crypto'
import type { Ticket } from '@sheba/contract/tickets'
import type { TestDesk } from './test-desk.ts'

/** A ticket of the school's lab, raised by the institution unless said otherwise. */
export async function raise(
  desk: TestDesk,
  { as = 'institution', ...draft }: { as?: string } & Record<string, unknown> = {},
): Promise<Ticket> {
  const answer = await desk.ask('POST', '/tickets', {
    as,
    key: randomUUID(),
    body: {
      service: 'computer-language-lab',
      subject: 'ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না',
      description: '',
      ...draft,
    },
  })
  if (answer.status !== 201) throw new Error(`not raised: ${answer.text}`)
  return answer.body
}
