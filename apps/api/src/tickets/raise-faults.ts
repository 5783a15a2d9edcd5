import type { RaiseTicket } from '@sheba/contract/ticket-actions'
import type { Actor } from '../auth/actor.ts'
import type { FieldFault } from '../http/problem.ts'
import { foldPhone } from '../text/phone.ts'

/** What this asker may not say in a draft, or has left out, beside its shape. */
export function raiseFaults(actor: Actor, draft: RaiseTicket, receivedAt: number, now: number): FieldFault[] {
  const faults: FieldFault[] = []
  const add = (pointer: string, bn: string, en: string) => faults.push({ pointer, detail: { bn, en } })
  const asks = actor.role === 'institution'
  if (asks && draft.receivedAt !== undefined) {
    add(
      '#/receivedAt',
      'গ্রহণের সময় কার্যালয় ঠিক করে; বাদ দিন।',
      'The office says when it was received; leave this out.',
    )
  }
  if (asks && draft.channel !== undefined && draft.channel !== 'web') {
    add('#/channel', 'এখান থেকে কেবল ওয়েবে আবেদন করা যায়।', 'From here a ticket can only come by web.')
  }
  if (asks && draft.resolution) {
    add('#/resolution', 'নিষ্পত্তি কার্যালয় লেখে; বাদ দিন।', 'The office writes the resolution; leave this out.')
  }
  if (!asks && draft.institutionId === undefined && !draft.requester) {
    add('#/requester', 'কে চেয়েছেন লিখুন, অথবা প্রতিষ্ঠান দিন।', 'Say who asked, or name the institution.')
  }
  if (draft.requester?.phone && !foldPhone(draft.requester.phone)) {
    add('#/requester/phone', 'ফোন নম্বর ০১৭xxxxxxxx এভাবে লিখুন।', 'Write the phone number as 017xxxxxxxx.')
  }
  if (!asks && draft.resolution && draft.channel !== 'phone' && draft.channel !== 'inPerson') {
    add(
      '#/resolution',
      'সঙ্গে সঙ্গে নিষ্পত্তি কেবল ফোনে বা সামনাসামনি হয়।',
      'Only a phone call or a visit can be resolved on the spot.',
    )
  }
  const resolvedAt = draft.resolution?.resolvedAt
  if (resolvedAt !== undefined && (Date.parse(resolvedAt) < receivedAt || Date.parse(resolvedAt) > now)) {
    add(
      '#/resolution/resolvedAt',
      'নিষ্পত্তির সময় গ্রহণের পরে এবং এখনকার আগে হতে হবে।',
      'It was resolved after it was received and not later than now.',
    )
  }
  return faults
}
