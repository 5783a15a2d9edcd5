import { lazy, Suspense } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { useUser } from '../../auth/use-session.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { RaiseForm } from '../../portal/raise-form.tsx'
import { raiseMessages } from '../../portal/raise-messages.tsx'
import { RaisedTicket } from '../../portal/raised-ticket.tsx'
import { ServiceGate } from '../../portal/service-gate.tsx'
import { serviceMessages } from '../../portal/service-messages.ts'
import { useOfferedServices } from '../../portal/use-offered-services.ts'
import { paths, to } from '../paths.ts'
import { PageBar } from '../shell/page-bar.tsx'
import { TicketGate } from '../ticket-gate.tsx'
import { usePageTitle } from '../use-page-title.ts'
import { useTakeTicket } from '../use-take-ticket.ts'

const SimilarHint = lazy(async () => ({
  default: (await import('../../tickets/related/similar-hint.tsx')).SimilarHint,
}))

/** The form of a service and, once its ticket is raised, what to keep of it: the address says which. */
export function Page() {
  const services = useText(serviceMessages)
  const t = useText(raiseMessages)
  const pick = usePick()
  const user = useUser()
  const navigate = useNavigate()
  const takeTicket = useTakeTicket()
  const { service: slug = '' } = useParams()
  const [search] = useSearchParams()
  const raised = search.get('raised')
  const { data } = useOfferedServices()
  const service = data?.items.find((one) => one.slug === slug)
  const title = service ? pick(service.shortName) : services.title
  usePageTitle(raised ? t.received : title)

  return (
    <>
      <PageBar title={title} backTo={paths.raise} />
      {raised ? (
        <TicketGate number={raised}>
          {(ticket) => (
            <RaisedTicket ticket={ticket} isEarlier={search.has('earlier')} another={paths.raise} />
          )}
        </TicketGate>
      ) : (
        <ServiceGate slug={slug}>
          {(offered) => (
            <RaiseForm
              key={slug}
              service={offered}
              userId={user.id}
              suggestedName={pick(user.name)}
              beside={({ subject, description }) => (
                <Suspense>
                  <SimilarHint isOwn subject={subject} description={description} />
                </Suspense>
              )}
              onRaised={({ ticket, isEarlier }) => {
                takeTicket(ticket)
                const { number } = ticket
                void navigate(to.raise(slug, { raised: number, ...(isEarlier ? { earlier: '1' } : {}) }), {
                  replace: true,
                })
                window.scrollTo(0, 0)
                // The form goes, and with it the button that was pressed: the keyboard begins at what came instead.
                document.getElementById('main')?.focus({ preventScroll: true })
              }}
            />
          )}
        </ServiceGate>
      )}
    </>
  )
}
