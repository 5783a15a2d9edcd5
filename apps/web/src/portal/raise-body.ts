import type { RaiseTicket } from '@sheba/contract/ticket-actions'
import type { RaiseDraft } from './raise-draft.ts'
import type { AskingContact } from './remembered-contact.ts'

/**
 * What to send for a draft. If the same was sent before without an answer, that very body: the server knows a repeated
 * request by its key and its content.
 */
export function raiseBody(
  service: string,
  draft: RaiseDraft,
  contact: AskingContact,
  writtenAt: string | null,
): RaiseTicket {
  const body = freshBody(service, draft, contact)
  const asSent = draft.unanswered.find((sent) => wording(sent) === wording(body))
  return asSent ?? (writtenAt ? { ...body, writtenAt } : body)
}

function freshBody(service: string, draft: RaiseDraft, contact: AskingContact): RaiseTicket {
  const title = contact.title.trim()
  const phone = contact.phone.trim()
  return {
    service,
    ...(draft.kind ? { kind: draft.kind } : {}),
    subject: draft.subject,
    description: draft.description,
    requester: {
      name: contact.name,
      ...(title ? { title } : {}),
      ...(phone ? { phone } : {}),
    },
    language: /[\u0980-\u09ff]/.test(draft.subject + draft.description) ? 'bn' : 'en',
  }
}

function wording({ writtenAt: _, ...body }: RaiseTicket): string {
  return JSON.stringify(body)
}
