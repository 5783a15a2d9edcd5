import type { OfferedService } from '@sheba/contract/charter'
import { graphemes } from '@sheba/contract/graphemes'
import { type RefObject, useEffect, useState } from 'react'
import { focusFirstError, useServerErrors } from '../api/use-server-errors.ts'
import { useText } from '../i18n/use-text.ts'
import { raiseBody } from './raise-body.ts'
import { raiseMessages } from './raise-messages.tsx'
import { type AskingContact, rememberContact, rememberedContact } from './remembered-contact.ts'
import { useAutoSend } from './use-auto-send.ts'
import { useRaiseDraft } from './use-raise-draft.ts'
import { type Raised, useRaiseTicket } from './use-raise-ticket.ts'

export const subjectLimit = 160
export const descriptionLimit = 5000

export type RaiseForm = ReturnType<typeof useRaiseForm>

type RaiseFormAsk = {
  service: OfferedService
  userId: string
  /** Who asks unless another was remembered. */
  suggestedName: string
  form: RefObject<HTMLFormElement | null>
  onRaised: (raised: Raised) => void
}

/** The state of the form: draft, contact, what is wrong with them, and sending. */
export function useRaiseForm({ service, userId, suggestedName, form, onRaised }: RaiseFormAsk) {
  const t = useText(raiseMessages)
  const kept = useRaiseDraft(userId, service.slug)
  const server = useServerErrors()
  const [wasTried, setTried] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const [remembered] = useState(() => rememberedContact(userId))
  const [contact, setContact] = useState<AskingContact>(
    () => remembered ?? { name: suggestedName, title: '', phone: '' },
  )
  const raise = useRaiseTicket(kept, onRaised)

  // Only once the words of the refusal are on the page is there a wrong field to go to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is answered once
  useEffect(() => {
    if (refusals > 0) focusFirstError(form.current)
  }, [refusals])

  const { draft } = kept
  const own: Record<string, string | undefined> = {
    subject: !draft.subject.trim() ? t.enterSubject : tooLong(draft.subject, subjectLimit),
    description: tooLong(draft.description, descriptionLimit),
    'requester/name': contact.name.trim() ? undefined : t.enterName,
  }
  const isSound = Object.values(own).every((error) => error === undefined)

  function tooLong(text: string, max: number): string | undefined {
    return text.length > max && graphemes(text) > max ? t.tooLong({ max }) : undefined
  }

  function send() {
    setTried(true)
    if (!isSound) return focusFirstError(form.current)
    const writtenAt = navigator.onLine ? null : new Date().toISOString()
    raise.mutate(raiseBody(service.slug, draft, contact, writtenAt), {
      onError(error) {
        if (server.take(error)) setRefusals((count) => count + 1)
      },
    })
  }

  useAutoSend({ isQueued: draft.queuedAt !== null, isPending: raise.isPending, send })

  return {
    ...kept,
    contact,
    /** Whether the contact need not be asked for again. */
    isKnownContact: remembered !== null && remembered.name.trim() !== '',
    error: raise.error,
    isSending: raise.isPending,
    /** What no field shows. */
    otherErrors: server.rest([
      'subject',
      'description',
      'kind',
      'requester/name',
      'requester/title',
      'requester/phone',
    ]),
    errorOf: (field: string) => (wasTried ? own[field] : undefined) ?? server.errorOf(field),
    send,
    write(patch: { subject?: string; description?: string; kind?: typeof draft.kind }) {
      for (const field of Object.keys(patch)) server.clear(field)
      // Changed after it was queued: it goes when its writer says so again.
      kept.change({ ...patch, queuedAt: null })
    },
    writeContact(patch: Partial<AskingContact>) {
      for (const field of Object.keys(patch)) server.clear(`requester/${field}`)
      const next = { ...contact, ...patch }
      setContact(next)
      rememberContact(userId, next)
      if (draft.queuedAt) kept.change({ queuedAt: null })
    },
  }
}
