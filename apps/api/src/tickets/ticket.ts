import type { Status } from '@sheba/contract/words'

/** The moves a ticket can make; the table of product rules, one line each. */
export const moves = {
  assign: ['new', 'inProgress', 'waiting'],
  start: ['new'],
  edit: ['new', 'inProgress', 'waiting', 'resolved'],
  reclassify: ['new', 'inProgress', 'waiting'],
  reply: ['new', 'inProgress', 'waiting', 'resolved', 'closed'],
  note: ['new', 'inProgress', 'waiting', 'resolved', 'closed'],
  pause: ['new', 'inProgress', 'waiting'],
  resume: ['waiting'],
  resolve: ['new', 'inProgress', 'waiting'],
  reopen: ['resolved'],
  close: ['resolved'],
  cancel: ['new', 'inProgress', 'waiting'],
  refer: ['new', 'inProgress', 'waiting'],
  merge: ['new', 'inProgress', 'waiting'],
  split: ['new', 'inProgress', 'waiting'],
  link: ['new', 'inProgress', 'waiting', 'resolved', 'closed', 'cancelled'],
  setDeadline: ['new', 'inProgress', 'waiting'],
  escalate: ['new', 'inProgress', 'waiting'],
  excuse: ['new', 'inProgress', 'waiting', 'resolved', 'closed', 'cancelled'],
  refuseResolution: ['resolved'],
} as const satisfies Record<string, readonly Status[]>

export type Move = keyof typeof moves

/** Whether a ticket in this status can make the move, whoever asks. */
export function allows(status: Status, move: Move): boolean {
  return (moves[move] as readonly Status[]).includes(status)
}
