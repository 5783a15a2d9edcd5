import { useState } from 'react'
import { useServerErrors } from '../api/use-server-errors.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { FormSheet } from '../ui/form-sheet.tsx'
import { NameFields, noName } from '../ui/name-fields.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.ts'
import { memberMessages } from './messages.ts'
import { useCreateMember } from './use-members.ts'

const fields = ['name/bn', 'name/en', 'title/bn', 'title/en', 'login', 'password', 'phone']

/** An account for someone who asks. */
export function AddMember({ institutionId, onClose }: { institutionId: string; onClose: () => void }) {
  const t = useText(memberMessages)
  const pick = usePick()
  const server = useServerErrors()
  const create = useCreateMember(institutionId)
  const [name, setName] = useState(noName)
  const [title, setTitle] = useState(noName)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [phone, setPhone] = useState('')

  function submit() {
    const hasTitle = title.bn.trim() !== '' || title.en.trim() !== ''
    create.mutate(
      {
        name,
        login,
        password,
        ...(hasTitle ? { title } : {}),
        ...(phone.trim() ? { phone: phone.trim() } : {}),
      },
      {
        onError: server.take,
        onSuccess(member) {
          toast(t.added({ member: pick(member.name) }))
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
        isOptional
        value={title}
        onChange={setTitle}
        errorOf={(language) => server.errorOf(`title/${language}`)}
      />
      <TextField
        label={t.phone}
        hint={t.phoneHint}
        isOptional
        isFigures
        type="tel"
        autoComplete="off"
        value={phone}
        onChange={setPhone}
        error={server.errorOf('phone')}
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
