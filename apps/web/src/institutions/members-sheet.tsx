import type { Institution } from '@sheba/contract/institutions'
import { usePick, useText } from '../i18n/use-text.ts'
import { Sheet } from '../ui/sheet.tsx'
import { Members } from './members.tsx'
import { memberMessages } from './messages.ts'

export function MembersSheet({ institution, onClose }: { institution: Institution; onClose: () => void }) {
  const t = useText(memberMessages)
  const pick = usePick()
  return (
    <Sheet isOpen onClose={onClose} title={`${t.title}: ${pick(institution.name)}`}>
      <Members institutionId={institution.id} />
    </Sheet>
  )
}
