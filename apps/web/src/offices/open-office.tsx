import { officeKindNames } from '@sheba/contract/names'
import { createOffice, type Office } from '@sheba/contract/offices'
import { type OfficeKind, officeKinds } from '@sheba/contract/words'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { useServerErrors } from '../api/use-server-errors.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import { FormSheet } from '../ui/form-sheet.tsx'
import { NameFields, noName } from '../ui/name-fields.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.ts'
import { officeMessages } from './messages.ts'
import { officesKey } from './use-offices.ts'

const fields = ['name/bn', 'name/en', 'code', 'kind', 'parentId']

/** A new office, under one that is there. */
export function OpenOffice({ offices, onClose }: { offices: readonly Office[]; onClose: () => void }) {
  const t = useText(officeMessages)
  const pick = usePick()
  const queries = useQueryClient()
  const server = useServerErrors()
  const [name, setName] = useState(noName)
  const [code, setCode] = useState('')
  const [kind, setKind] = useState<OfficeKind>('upazila')
  const [parentId, setParent] = useState<string | null>(null)
  const [wasTried, setTried] = useState(false)
  const open = useMutation({
    mutationFn: (parent: string) => call(createOffice, { body: { name, code, kind, parentId: parent } }),
    onError: server.take,
    onSuccess(office) {
      toast(t.opened({ office: pick(office.name) }))
      onClose()
      return queries.invalidateQueries({ queryKey: officesKey })
    },
  })
  return (
    <FormSheet
      title={t.open}
      submit={t.open}
      onSubmit={() => {
        setTried(true)
        if (parentId) open.mutate(parentId)
      }}
      onClose={onClose}
      isPending={open.isPending}
      error={open.error}
      rest={server.rest(fields)}
    >
      <NameFields
        label={t.name}
        value={name}
        onChange={setName}
        errorOf={(language) => server.errorOf(`name/${language}`)}
      />
      <TextField
        label={t.code}
        hint={t.codeHint}
        autoCapitalize="none"
        value={code}
        onChange={setCode}
        error={server.errorOf('code')}
      />
      <Select
        label={t.kind}
        value={kind}
        onChange={setKind}
        choices={officeKinds.map((id) => ({ id, label: pick(officeKindNames[id]) }))}
        error={server.errorOf('kind')}
      />
      <ComboBox
        label={t.parent}
        value={parentId}
        onChange={setParent}
        choices={offices.map(({ id, name, code }) => ({ id, label: pick(name), also: code }))}
        error={wasTried && !parentId ? t.chooseParent : server.errorOf('parentId')}
      />
    </FormSheet>
  )
}
