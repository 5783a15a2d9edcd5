import { roleNames } from '@sheba/contract/names'
import type { Officer } from '@sheba/contract/officers'
import type { Office } from '@sheba/contract/offices'
import type { User } from '@sheba/contract/sessions'
import { useState } from 'react'
import { useServerErrors } from '../api/use-server-errors.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import { FormSheet } from '../ui/form-sheet.tsx'
import { NameFields, noName } from '../ui/name-fields.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.ts'
import { officerMessages } from './messages.ts'
import { useCreateOfficer } from './use-officers.ts'

type AddOfficerProps = {
  me: User
  offices: readonly Office[]
  /** The office looked at, as a beginning. */
  officeId: string | null
  onClose: () => void
}

const fields = ['login', 'password', 'name/bn', 'name/en', 'title/bn', 'title/en', 'role', 'officeId']
const rolesOf = { admin: ['officer', 'supervisor', 'admin'], supervisor: ['officer', 'supervisor'] } as const

/** An account and a post. */
export function AddOfficer({ me, offices, officeId: given, onClose }: AddOfficerProps) {
  const t = useText(officerMessages)
  const pick = usePick()
  const server = useServerErrors()
  const create = useCreateOfficer()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [name, setName] = useState(noName)
  const [title, setTitle] = useState(noName)
  const [role, setRole] = useState<Officer['role']>('officer')
  const [officeId, setOffice] = useState(given)
  const [wasTried, setTried] = useState(false)
  const roles = rolesOf[me.role === 'admin' ? 'admin' : 'supervisor']

  function submit() {
    setTried(true)
    if (!officeId) return
    create.mutate(
      { login, password, name, title, role, officeId },
      {
        onError: server.take,
        onSuccess(officer) {
          toast(t.added({ officer: pick(officer.name) }))
          onClose()
        },
      },
    )
  }

  return (
    <FormSheet
      title={t.add}
      submit={t.add}
      onSubmit={submit}
      onClose={onClose}
      isPending={create.isPending}
      error={create.error}
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
        value={officeId}
        onChange={setOffice}
        choices={offices.map(({ id, name, code }) => ({ id, label: pick(name), also: code }))}
        error={wasTried && !officeId ? t.chooseOffice : server.errorOf('officeId')}
      />
      <Select
        label={t.role}
        value={role}
        onChange={setRole}
        choices={roles.map((id) => ({ id, label: pick(roleNames[id]) }))}
        error={server.errorOf('role')}
      />
      <TextField
        label={t.login}
        hint={t.loginHint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        value={login}
        onChange={setLogin}
        error={server.errorOf('login')}
      />
      <TextField
        label={t.password}
        hint={t.passwordHint}
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
