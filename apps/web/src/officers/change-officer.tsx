import type { Officer } from '@sheba/contract/officers'
import type { Office } from '@sheba/contract/offices'
import { useState } from 'react'
import { useServerErrors } from '../api/use-server-errors.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { FormSheet } from '../ui/form-sheet.tsx'
import { NameFields } from '../ui/name-fields.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.ts'
import { officerMessages } from './messages.ts'
import { officerChange } from './officer-change.ts'
import { useEditOfficer } from './use-officers.ts'

type ChangeOfficerProps = { officer: Officer; offices: readonly Office[]; onClose: () => void }

const fields = ['name/bn', 'name/en', 'title/bn', 'title/en', 'officeId', 'password']

/** Name, post, transfer, access and a new password. Only what was changed is sent. */
export function ChangeOfficer({ officer, offices, onClose }: ChangeOfficerProps) {
  const t = useText(officerMessages)
  const pick = usePick()
  const server = useServerErrors()
  const edit = useEditOfficer(officer.id)
  const [name, setName] = useState(officer.name)
  const [title, setTitle] = useState(officer.title)
  const [officeId, setOffice] = useState<string | null>(officer.office.id)
  const [active, setActive] = useState(officer.active)
  const [password, setPassword] = useState('')

  function submit() {
    if (!officeId) return
    const change = officerChange(officer, { name, title, active, officeId, password })
    if (Object.keys(change).length === 0) return onClose()
    edit.mutate(change, {
      onError: server.take,
      onSuccess() {
        toast(t.saved)
        onClose()
      },
    })
  }

  return (
    <FormSheet
      title={pick(officer.name)}
      submit={t.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={edit.isPending}
      error={edit.error}
      rest={server.rest(fields)}
    >
      <NameFields
        label={t.name}
        value={name}
        onChange={setName}
        errorOf={(language) => server.errorOf(`name/${language}`)}
      />
      <NameFields
        label={t.post}
        value={title}
        onChange={setTitle}
        errorOf={(language) => server.errorOf(`title/${language}`)}
      />
      <ComboBox
        label={t.office}
        hint={t.transferHint}
        value={officeId}
        onChange={setOffice}
        choices={offices.map(({ id, name, code }) => ({ id, label: pick(name), also: code }))}
        error={officeId ? server.errorOf('officeId') : t.chooseOffice}
      />
      <div>
        <Checkbox isSelected={active} onChange={setActive}>
          {t.active}
        </Checkbox>
        <p className="text-sm text-ink-2">{t.activeHint}</p>
      </div>
      <TextField
        label={t.newPassword}
        hint={t.newPasswordHint}
        isOptional
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck="false"
        value={password}
        onChange={setPassword}
        error={server.errorOf('password')}
      />
    </FormSheet>
  )
}
