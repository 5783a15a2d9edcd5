import type { BulkAction } from '@sheba/contract/bulk'
import type { BulkActionKind } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Sentence } from '../http/problem.ts'
import { allows, type Move } from '../tickets/ticket.ts'
import {
  mayCancel,
  mayClose,
  mayMerge,
  mayReply,
  mayWork,
  type PolicyTicket,
} from '../tickets/ticket-policy.ts'
import type { TicketRow } from '../tickets/ticket-row.ts'
import { policyTicket } from '../tickets/ticket-view.ts'
import type { ForecastRow } from './bulk-reads.ts'
import type { Because } from './bulk-store.ts'

type Rule = { may: (actor: Actor, ticket: PolicyTicket) => boolean; move: Move }

/** Who may do it, and which move of the ticket it is: those of the single action. Exporting is for whoever can see it. */
const rules: Record<Exclude<BulkActionKind, 'export'>, Rule> = {
  assign: { may: mayWork, move: 'assign' },
  reclassify: { may: mayWork, move: 'reclassify' },
  start: { may: mayWork, move: 'start' },
  pause: { may: mayWork, move: 'pause' },
  resume: { may: mayWork, move: 'resume' },
  resolve: { may: mayWork, move: 'resolve' },
  cancel: { may: mayCancel, move: 'cancel' },
  close: { may: mayClose, move: 'close' },
  reply: { may: mayReply, move: 'reply' },
  merge: { may: mayWork, move: 'merge' },
}

type Asking = { actor: Actor; action: BulkAction; now: number }

/** What is asked before the use case itself is: whether the actor may, and whether there is anything to do. */
export function refusedBefore({ actor, action, now }: Asking, row: TicketRow): Because | null {
  if (action.kind === 'export') return null
  const note = action.kind === 'reply' && action.internal
  const { may } = note ? { may: mayWork } : rules[action.kind]
  if (!may(actor, policyTicket(row, now))) return { code: 'not-allowed', detail: null }
  const already =
    (action.kind === 'assign' && row.assignee_id === action.officerId && sentences.assignedSo) ||
    (action.kind === 'reclassify' && row.service_slug === action.service && sentences.serviceSo)
  return already ? { code: 'illegal-move', detail: already } : null
}

/** What else a preview knows: where the officer serves who is meant, and the ticket that would stay. */
export type Known = { servedOffice: string | null; survivor: TicketRow | null }

/** Why the action would be refused for a ticket as it stands; null: nothing speaks against it. */
export function foreseenRefusal(
  asking: Asking & { version: number | null; known: Known },
  row: ForecastRow,
): Because | null {
  const { action, version } = asking
  const before = refusedBefore(asking, row)
  if (before || action.kind === 'export') return before
  if (action.kind === 'merge' && action.into === row.number)
    return { code: 'invalid-request', detail: sentences.itself }
  if (version !== null && version !== row.version) return { code: 'changed-meanwhile', detail: null }
  if (!allows(row.status, rules[action.kind].move)) return { code: 'illegal-move', detail: null }
  return refusedBySelf(asking, row)
}

function refusedBySelf(
  { action, actor, known }: Asking & { known: Known },
  row: ForecastRow,
): Because | null {
  switch (action.kind) {
    case 'assign':
      return action.officerId === null || known.servedOffice === row.office_id
        ? null
        : { code: 'invalid-request', detail: sentences.servesElsewhere }
    case 'reclassify':
      return row.offered ? null : { code: 'invalid-request', detail: sentences.notOffered }
    case 'pause':
      if (!row.pausable) return { code: 'invalid-request', detail: sentences.notForReason }
      return row.unanswered && actor.role === 'officer' ? { code: 'not-allowed', detail: null } : null
    case 'merge':
      return refusedMerge(actor, known.survivor, row)
    default:
      return null
  }
}

function refusedMerge(actor: Actor, survivor: TicketRow | null, row: TicketRow): Because | null {
  if (!survivor) return { code: 'invalid-request', detail: sentences.noSurvivor }
  if (!mayMerge(actor, askerOf(row), askerOf(survivor))) return { code: 'not-allowed', detail: null }
  return allows(survivor.status, 'merge') ? null : { code: 'illegal-move', detail: sentences.survivorStopped }
}

function askerOf(row: TicketRow) {
  return {
    officeId: row.office_id,
    institutionId: row.institution_id,
    requesterPhone: row.requester_phone,
  }
}

const sentences = {
  assignedSo: { bn: 'দায়িত্ব আগে থেকেই এমন।', en: 'It is assigned so already.' },
  serviceSo: { bn: 'আগে থেকেই এই সেবার অধীনে।', en: 'It is under this service already.' },
  servesElsewhere: {
    bn: 'এই কার্যালয়ে এমন কোনো কর্মকর্তা নেই।',
    en: 'No such officer serves in this office.',
  },
  notOffered: {
    bn: 'এই আবেদনের চার্টারে এমন কোনো সেবা নেই।',
    en: 'The charter of this ticket has no such service.',
  },
  notForReason: {
    bn: 'এই সেবার নীতিতে এ কারণে সময় স্থগিত করা যায় না।',
    en: 'The policy of this service does not let its clock be paused for this reason.',
  },
  noSurvivor: { bn: 'এই নম্বরের কোনো আবেদন নেই।', en: 'There is no ticket of this number.' },
  itself: { bn: 'এই আবেদনটিই থেকে যাবে।', en: 'This is the one that stays.' },
  survivorStopped: {
    bn: 'যে আবেদনটি থাকবে তা আর খোলা নেই।',
    en: 'The ticket that would stay is not open any more.',
  },
} as const satisfies Record<string, Sentence>
