import type { TicketItem } from '@sheba/contract/tickets'

/** What stands beside the status of a ticket; each has its word in the messages. */
export const marks = [
  'referred',
  'pausesNeedLook',
  'setByHand',
  'enteredLate',
  'enteredLater',
  'excused',
  'merged',
] as const
export type Mark = (typeof marks)[number]

type Marked = Pick<TicketItem, 'referral' | 'pausesNeedLook' | 'resolutionEnteredAt' | 'mergedInto' | 'clock'>

/** Those that hold, in this order. */
export function marksOf({
  referral,
  pausesNeedLook,
  resolutionEnteredAt,
  mergedInto,
  clock,
}: Marked): Mark[] {
  const holds: Record<Mark, boolean> = {
    referred: referral !== null,
    pausesNeedLook,
    setByHand: clock.setByHand,
    enteredLate: clock.enteredLate,
    enteredLater: resolutionEnteredAt !== null,
    excused: clock.excused,
    merged: mergedInto !== null,
  }
  return marks.filter((mark) => holds[mark])
}
