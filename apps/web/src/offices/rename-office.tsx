import { editOffice, type Office } from '@sheba/contract/offices'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { useServerErrors } from '../api/use-server-errors.ts'
import { useText } from '../i18n/use-text.ts'
import { FormSheet } from '../ui/form-sheet.tsx'
import { NameFields } from '../ui/name-fields.tsx'
import { toast } from '../ui/toast.ts'
import { officeMessages } from './messages.ts'
import { officesKey } from './use-offices.ts'

export function RenameOffice({ office, onClose }: { office: Office; onClose: () => void }) {
  const t = useText(officeMessages)
  const queries = useQueryClient()
  const server = useServerErrors()
  const [name, setName] = useState(office.name)
  const rename = useMutation({
    mutationFn: () => call(editOffice, { params: { id: office.id }, body: { name } }),
    onError: server.take,
    onSuccess() {
      toast(t.renamed)
      onClose()
      return queries.invalidateQueries({ queryKey: officesKey })
    },
  })
  return (
    <FormSheet
      title={t.rename}
      submit={t.save}
      onSubmit={() => rename.mutate()}
      onClose={onClose}
      isPending={rename.isPending}
      error={rename.error}
      rest={server.rest(['name/bn', 'name/en'])}
    >
      <NameFields
        label={t.name}
        value={name}
        onChange={setName}
        errorOf={(language) => server.errorOf(`name/${language}`)}
      />
    </FormSheet>
  )
}
