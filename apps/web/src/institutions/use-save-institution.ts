import type { Institution } from '@sheba/contract/institutions'
import { useServerErrors } from '../api/use-server-errors.ts'
import { usePick, useText } from '../i18n/use-text.ts'
import { toast } from '../ui/toast.ts'
import { institutionMessages } from './messages.ts'
import { useCreateInstitution, useEditInstitution } from './use-institutions.ts'

export type InstitutionDraft = Pick<Institution, 'name' | 'category' | 'backboneConnected'> & {
  officeId: string
  unionId: string | null
  /** Empty: none, or the one that is known. It comes masked, so it is sent only when typed anew. */
  phone: string
}

/** Enters a new institution, or changes the given one; says so and calls `onDone`. */
export function useSaveInstitution(institution: Institution | undefined, onDone: () => void) {
  const t = useText(institutionMessages)
  const pick = usePick()
  const server = useServerErrors()
  const create = useCreateInstitution()
  const edit = useEditInstitution(institution?.id ?? '')
  return {
    isPending: create.isPending || edit.isPending,
    error: institution ? edit.error : create.error,
    errorOf: server.errorOf,
    rest: server.rest,
    send({ officeId, unionId, phone, ...known }: InstitutionDraft) {
      const body = { ...known, ...(phone ? { phone } : {}) }
      const onError = server.take
      if (institution) {
        const onSuccess = () => done(t.saved)
        return edit.mutate({ ...body, unionId }, { onError, onSuccess })
      }
      const onSuccess = ({ name }: Institution) => done(t.added({ institution: pick(name) }))
      create.mutate({ ...body, officeId, ...(unionId ? { unionId } : {}) }, { onError, onSuccess })
    },
  }

  function done(words: string) {
    toast(words)
    onDone()
  }
}
