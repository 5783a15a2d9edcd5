import { useState } from 'react'
import { useFormat, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { raiseMessages } from './raise-messages.tsx'
import type { RaiseForm } from './use-raise-form.ts'

/** Whom the officer will speak to. Asked once; afterwards a line that can be changed. */
export function ContactFields({ form }: { form: RaiseForm }) {
  const [isOpen, setOpen] = useState(!form.isKnownContact)
  const isWrong = ['name', 'title', 'phone'].some((field) => form.errorOf(`requester/${field}`))
  return isOpen || isWrong ? (
    <OpenFields form={form} />
  ) : (
    <ContactLine form={form} onChange={() => setOpen(true)} />
  )
}

function ContactLine({ form, onChange }: { form: RaiseForm; onChange: () => void }) {
  const t = useText(raiseMessages)
  const f = useFormat()
  const { name, title, phone } = form.contact
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t.contact}</legend>
      <div className="flex items-center justify-between gap-3 rounded-md border border-line bg-panel ps-3">
        <p className="min-w-0 py-2">{[name, title, phone && f.digits(phone)].filter(Boolean).join(' · ')}</p>
        <Button variant="quiet" onPress={onChange}>
          {t.changeContact}
        </Button>
      </div>
    </fieldset>
  )
}

function OpenFields({ form }: { form: RaiseForm }) {
  const t = useText(raiseMessages)
  const { contact, writeContact, errorOf } = form
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="contents font-medium">{t.contact}</legend>
      <p className="text-sm text-ink-2">{t.contactHint}</p>
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
        <TextField
          label={t.name}
          autoComplete="name"
          value={contact.name}
          onChange={(name) => writeContact({ name })}
          error={errorOf('requester/name')}
        />
        <TextField
          label={t.personTitle}
          isOptional
          autoComplete="organization-title"
          value={contact.title}
          onChange={(title) => writeContact({ title })}
          error={errorOf('requester/title')}
        />
        <TextField
          label={t.phone}
          isOptional
          isFigures
          type="tel"
          autoComplete="tel"
          placeholder={t.phoneExample}
          value={contact.phone}
          onChange={(phone) => writeContact({ phone })}
          error={errorOf('requester/phone')}
        />
      </div>
    </fieldset>
  )
}
