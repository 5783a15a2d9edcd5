import { useText } from '../../i18n/use-text.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { appMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import { usePageTitle } from '../use-page-title.ts'

export function NotFoundPage() {
  const t = useText(appMessages)
  usePageTitle(t.notFound)
  return (
    <EmptyState isPage title={t.notFound} action={<ButtonLink to={paths.home}>{t.toHome}</ButtonLink>}>
      {t.notFoundDetail}
    </EmptyState>
  )
}
