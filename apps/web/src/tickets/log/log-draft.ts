import type { Institution } from '@sheba/contract/institutions'
import type { RaiseTicket } from '@sheba/contract/ticket-actions'
import type { Channel, Kind, Outcome } from '@sheba/contract/words'
import { newIdempotencyKey } from '../../api/idempotency-key.ts'
import { type MomentEntry, momentOfFields, noMoment } from '../moment-fields.tsx'

/** What an officer has entered so far, kept in this tab until it is saved. */
export type LogDraft = {
  /** One per draft: however often it is sent, it becomes one ticket. */
  key: string
  channel: Channel
  asker: 'institution' | 'citizen'
  institution: Institution | null
  name: string
  position: string
  phone: string
  service: string | null
  subject: string
  description: string
  when: 'now' | 'today' | 'earlier'
  moment: MomentEntry
  kind: Kind | null
  union: string | null
  isAnswered: boolean
  outcome: Outcome
  answer: string
}

export function newLogDraft(): LogDraft {
  return {
    key: newIdempotencyKey(),
    channel: 'phone',
    asker: 'institution',
    institution: null,
    name: '',
    position: '',
    phone: '',
    service: null,
    subject: '',
    description: '',
    when: 'now',
    moment: noMoment,
    kind: null,
    union: null,
    isAnswered: false,
    outcome: 'answered',
    answer: '',
  }
}

/** Only a call and a visit can be answered on the spot. */
export function mayBeAnswered({ channel }: LogDraft): boolean {
  return channel === 'phone' || channel === 'inPerson'
}

/** When the office got it, as ISO text; null: now, or not entered yet. */
export function receivedAtOf({ when, moment }: LogDraft): string | null {
  return when === 'now' ? null : momentOfFields(moment)
}

/** Which fields still lack what they need, by the server's names for them. */
export function lacking(draft: LogDraft): ReadonlySet<string> {
  const checks: [field: string, isLacking: boolean][] = [
    ['institutionId', draft.asker === 'institution' && !draft.institution],
    ['requester/name', draft.asker === 'citizen' && !draft.name.trim()],
    ['service', !draft.service],
    ['subject', !draft.subject.trim()],
    ['receivedAt', draft.when !== 'now' && !receivedAtOf(draft)],
    ['resolution/text', mayBeAnswered(draft) && draft.isAnswered && !draft.answer.trim()],
  ]
  return new Set(checks.filter(([, isLacking]) => isLacking).map(([field]) => field))
}

/** The draft as the server is asked. Nothing is judged here: the server says what it refuses. */
export function askOf(draft: LogDraft): RaiseTicket {
  const receivedAt = receivedAtOf(draft)
  const { name, position, phone, institution } = draft
  const person = name.trim() || position.trim() || phone.trim()
  return {
    service: draft.service ?? '',
    subject: draft.subject,
    description: draft.description,
    channel: draft.channel,
    ...(draft.kind ? { kind: draft.kind } : {}),
    ...(draft.union ? { union: draft.union } : {}),
    ...(receivedAt ? { receivedAt } : {}),
    ...(draft.asker === 'institution' && institution ? { institutionId: institution.id } : {}),
    ...(person
      ? {
          requester: {
            name,
            ...(position.trim() ? { title: position } : {}),
            ...(phone.trim() ? { phone } : {}),
          },
        }
      : {}),
    ...(mayBeAnswered(draft) && draft.isAnswered
      ? { resolution: { outcome: draft.outcome, text: draft.answer } }
      : {}),
  }
}
