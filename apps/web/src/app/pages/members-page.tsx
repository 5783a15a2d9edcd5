import { useUser } from '../../auth/use-session.ts'
import { useText } from '../../i18n/use-text.ts'
import { Members } from '../../institutions/members.tsx'
import { memberMessages } from '../../institutions/messages.ts'
import { PageBar } from '../shell/page-bar.tsx'
import { usePageTitle } from '../use-page-title.ts'

/** An institution's own members. */
export function Page() {
  const t = useText(memberMessages)
  const { institution } = useUser()
  usePageTitle(t.title)
  return (
    <>
      <PageBar title={t.title} />
      {institution && <Members institutionId={institution.id} />}
    </>
  )
}
