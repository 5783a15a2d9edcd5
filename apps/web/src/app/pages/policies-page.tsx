import { lazy } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { useOffices } from '../../offices/use-offices.ts'
import { policyMessages } from '../../policies/messages.ts'
import { Policies } from '../../policies/policies.tsx'
import { to } from '../paths.ts'
import { useChangeLook } from '../use-change-look.tsx'
import { usePageTitle } from '../use-page-title.ts'

const ChangeSheet = lazy(async () => ({
  default: (await import('../../changes/change-sheet.tsx')).ChangeSheet,
}))

export function Page() {
  const t = useText(policyMessages)
  const offices = useOffices()
  const look = useChangeLook()
  usePageTitle(t.title)
  return (
    <Policies
      offices={offices.data ?? []}
      toVersions={to.policy}
      preview={({ policy, onClose }) => (
        <ChangeSheet ask={{ kind: 'policy', policy }} look={look} onClose={onClose} />
      )}
    />
  )
}
