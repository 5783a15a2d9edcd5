import type { TicketItem } from '@sheba/contract/tickets'

/** What an officer can do to a ticket; each has its form. */
export const acts = [
  'resolve',
  'reopen',
  'reply',
  'resume',
  'pause',
  'assign',
  'start',
  'note',
  'said',
  'refer',
  'endReferral',
  'escalate',
  'setDeadline',
  'takeBackDeadline',
  'excuse',
  'refuseResolution',
  'reclassify',
  'merge',
  'split',
  'link',
  'edit',
  'cancel',
] as const
export type Act = (typeof acts)[number]

/** The keys that do the usual ones. */
export const actKeys: Partial<Record<Act, string>> = {
  resolve: 'E',
  reply: 'R',
  pause: 'P',
  resume: 'P',
  assign: 'A',
  start: 'S',
}

type ActedOn = Pick<TicketItem, 'can' | 'status' | 'referral'>

/** What the server says may be done now, the usual first. Entering the requester's words is a reply, starting an edit. */
export function actsOf({ can, status, referral }: ActedOn): Act[] {
  const may: Record<Act, boolean> = {
    resolve: can.resolve,
    reopen: can.reopen,
    reply: can.reply,
    resume: can.resume,
    // Of a paused ticket the way on is offered first; another reason for the pause stands with the rest.
    pause: can.pause && !can.resume,
    assign: can.assign,
    start: can.edit && status === 'new',
    note: can.note,
    said: can.reply && can.note,
    refer: can.refer,
    endReferral: can.refer && referral !== null,
    escalate: can.escalate,
    setDeadline: can.setDeadline,
    takeBackDeadline: can.takeBackDeadline,
    excuse: can.excuse,
    refuseResolution: can.refuseResolution,
    reclassify: can.reclassify,
    merge: can.merge,
    split: can.split,
    link: can.link,
    edit: can.edit,
    cancel: can.cancel,
  }
  return acts.filter((act) => may[act])
}
