import type {
  CancelTicket,
  CloseTicket,
  EditTicket,
  PauseTicket,
  ReopenTicket,
  ReplyToTicket,
  ResolveTicket,
} from '../../../packages/contract/src/ticket-actions.ts'
import type { Channel, Kind, Language } from '../../../packages/contract/src/words.ts'

/** The offices of the demo that serve. */
export const servingOffices = ['LHG', 'KAL'] as const
export type ServingOffice = (typeof servingOffices)[number]

/** The demo accounts that act in stories. */
export const demoLogins = [
  'officer',
  'officer2',
  'officer-kalia',
  'supervisor',
  'institution',
  'institution2',
  'udc',
  'institution-kalia',
] as const
export type DemoLogin = (typeof demoLogins)[number]

/** What the draft of a ticket says, pointing by keys and names: the ids are each database's own. */
export type Draft = {
  by: DemoLogin
  /** When it is typed in; epoch milliseconds, like all moments. */
  at: number
  /** Earlier than `at` when it was entered afterwards; null: received when typed in. */
  receivedAt: number | null
  service: string
  kind: Kind
  channel: Channel
  subject: string
  description: string
  language: Language
  /** A key of the demo's institutions. */
  institution: string | null
  requester: { name: string; phone?: string } | null
  /** The English name of a union of the office. */
  union: string | null
  resolution: { outcome: 'solved' | 'answered'; text: string } | null
}

/** One thing done to a ticket: exactly what the operation of this name is asked. `by` null: time itself. */
export type Step = { at: number } & (
  | { by: DemoLogin; does: 'assign'; to: DemoLogin | null }
  | { by: DemoLogin; does: 'edit'; ask: EditTicket }
  | { by: DemoLogin; does: 'reply'; ask: ReplyToTicket }
  | { by: DemoLogin; does: 'pause'; ask: PauseTicket }
  | { by: DemoLogin; does: 'resume' }
  | { by: DemoLogin; does: 'resolve'; ask: ResolveTicket }
  | { by: DemoLogin; does: 'reopen'; ask: ReopenTicket }
  | { by: DemoLogin; does: 'close'; ask: CloseTicket }
  | { by: DemoLogin; does: 'cancel'; ask: CancelTicket }
  | { by: null; does: 'closeByTime' }
)

/** The life of one ticket, from its draft to where it stands; steps in the order in which they happened. */
export type Story = { office: ServingOffice; draft: Draft; steps: readonly Step[] }

export function receiptOf({ draft }: Story): number {
  return draft.receivedAt ?? draft.at
}
