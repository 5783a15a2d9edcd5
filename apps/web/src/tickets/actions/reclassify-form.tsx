import { editTicket } from '@sheba/contract/ticket-actions'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { usePick, useText } from '../../i18n/use-text.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { SkeletonLines } from '../../ui/skeleton.tsx'
import { promiseWords } from '../promise-words.ts'
import { useServices } from '../use-choices.ts'
import type { ActForm } from './act-form.ts'
import { ActionDialog } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import { useTicketAction } from './use-ticket-action.ts'

/** Another service of the charter, with what it promises. */
export function ReclassifyForm({ ticket, onDone, onClose }: ActForm) {
  const t = useText(actionMessages)
  const pick = usePick()
  const { language } = useLanguage()
  const action = useTicketAction(ticket, onDone)
  const services = useServices({
    office: ticket.office.code,
    ...(ticket.institution ? { institutionId: ticket.institution.id } : {}),
  })
  const [chosen, choose] = useState<string>(ticket.service.slug)
  const [wasTried, setTried] = useState(false)
  const isSame = chosen === ticket.service.slug
  const service = services.data?.items.find(({ slug }) => slug === chosen)

  function submit(): boolean {
    setTried(true)
    if (isSame) return false
    const body = { service: chosen }
    action.send(body, ({ ifMatch }) => call(editTicket, { params: { number: ticket.number }, body, ifMatch }))
    return true
  }

  return (
    <ActionDialog
      title={t.reclassify}
      action={action}
      fields={['service']}
      {...(isSame || !service ? {} : { mine: { service: pick(service.shortName) } })}
      onSubmit={submit}
      onClose={onClose}
    >
      {services.isPending && <SkeletonLines lines={6} />}
      <RadioCards
        label={t.service}
        hint={t.reclassifyHint}
        value={chosen}
        onChange={choose}
        cards={(services.data?.items ?? []).map(({ slug, shortName, promise }) => ({
          value: slug,
          label: pick(shortName),
          detail: promiseWords(promise, language),
        }))}
        error={wasTried && isSame ? t.nothingChanged : action.server.errorOf('service')}
      />
    </ActionDialog>
  )
}
