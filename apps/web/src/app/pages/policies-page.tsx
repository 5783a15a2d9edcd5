import { useText } from '../../i18n/use-text.ts'
import { useOffices } from '../../offices/use-offices.ts'
import { policyMessages } from '../../policies/messages.ts'
import { Policies } from '../../policies/policies.tsx'
import { to } from '../paths.ts'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(policyMessages)
  const offices = useOffices()
  usePageTitle(t.title)
  return <Policies offices={offices.data ?? []} toVersions={to.policy} />
}
