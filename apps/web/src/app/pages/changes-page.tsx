import { useSearchParams } from 'react-router'
import { Changes } from '../../changes/changes.tsx'
import { changeMessages } from '../../changes/messages.ts'
import { useText } from '../../i18n/use-text.ts'
import { useChangeLook } from '../use-change-look.tsx'
import { usePageTitle } from '../use-page-title.ts'

export function Page() {
  const t = useText(changeMessages)
  const [search] = useSearchParams()
  const look = useChangeLook()
  usePageTitle(t.title)
  return <Changes look={look} office={search.get('office') ?? undefined} />
}
