import { listInstitutions } from '@sheba/contract/institutions'
import { listTickets } from '@sheba/contract/ticket-lists'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../../api/call.ts'
import { useUser } from '../../auth/use-session.ts'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { actionMessages } from '../../tickets/actions/action-messages.ts'
import { actKeys } from '../../tickets/actions/acts.ts'
import { currentActs } from '../../tickets/actions/current-acts.ts'
import { undoLastDone } from '../../tickets/last-undo.ts'
import { ticketKeys } from '../../tickets/ticket-keys.ts'
import { useSettled } from '../../tickets/use-settled.ts'
import { useViews } from '../../tickets/views/use-views.ts'
import { addressOf } from '../../tickets/views/view-address.ts'
import { searchFold } from '../../ui/search-fold.ts'
import { mayOpen } from '../pages.ts'
import { paths, to } from '../paths.ts'
import { shellMessages } from '../shell/messages.ts'
import { goPlaces } from './go-places.ts'
import { keysMessages } from './keys-messages.ts'

export type Command = { id: string; label: string; detail?: string; keys?: string; run: () => void }
export type CommandGroup = { title: string; commands: Command[] }

/** What the typed words may mean, the nearest to hand first. What is here is found at once, the rest by the server. */
export function usePalette(typed: string, onHelp: () => void): CommandGroup[] {
  const t = useText(keysMessages)
  const f = useFormat()
  // As it was when the box was opened: the ticket behind it does not change meanwhile.
  const [current] = useState(currentActs)
  const acts = useActs(current)
  const everywhere = useEverywhere(onHelp)
  const places = usePlaces()
  const views = useSavedViews()
  const found = useFound(typed)
  const groups = [
    {
      title: current ? t.actionsOf({ number: f.digits(current.number) }) : t.actions,
      commands: matching(acts, typed),
    },
    { title: t.tickets, commands: found.tickets },
    { title: t.institutions, commands: found.institutions },
    { title: t.views, commands: matching(views, typed) },
    { title: t.places, commands: matching(places, typed) },
    { title: t.actions, commands: matching(everywhere, typed) },
  ]
  return groups.filter(({ commands }) => commands.length > 0)
}

function matching(commands: readonly Command[], typed: string): Command[] {
  const words = searchFold(typed).split(' ').filter(Boolean)
  return commands.filter(({ label }) => words.every((word) => searchFold(label).includes(word)))
}

function useActs(current: ReturnType<typeof currentActs>): Command[] {
  const t = useText(actionMessages)
  return (current?.acts ?? []).map((act) => {
    const keys = actKeys[act]
    return {
      id: `act-${act}`,
      label: t[act],
      run: () => current?.begin(act),
      ...(keys ? { keys } : {}),
    }
  })
}

function useEverywhere(onHelp: () => void): Command[] {
  const t = useText(keysMessages)
  const { role } = useUser()
  const navigate = useNavigate()
  const raise = { id: 'new', label: t.newTicket, keys: 'N', run: () => void navigate(paths.log) }
  return [
    ...(mayOpen(role, paths.log) ? [raise] : []),
    { id: 'undo', label: t.undo, keys: 'U', run: undoLastDone },
    { id: 'help', label: t.help, keys: '?', run: onHelp },
  ]
}

function usePlaces(): Command[] {
  const t = useText(shellMessages)
  const { role } = useUser()
  const navigate = useNavigate()
  return goPlaces(role).map(({ letter, entry }) => ({
    id: `go-${entry.label}`,
    label: t[entry.label],
    keys: `G ${letter.toUpperCase()}`,
    run: () => void navigate(entry.to),
  }))
}

function useSavedViews(): Command[] {
  const { role } = useUser()
  const navigate = useNavigate()
  const { data } = useViews({ isOff: !mayOpen(role, paths.queue) })
  return (data?.items ?? []).map((view) => ({
    id: `view-${view.id}`,
    label: view.name,
    run: () => void navigate(addressOf(view)),
  }))
}

function useFound(typed: string): { tickets: Command[]; institutions: Command[] } {
  const pick = usePick()
  const f = useFormat()
  const { role } = useUser()
  const navigate = useNavigate()
  const q = useSettled(typed.trim())
  const enabled = q.length > 1 && mayOpen(role, paths.queue)
  const tickets = useQuery({
    queryKey: ticketKeys.mergeChoices({ q, limit: 5 }),
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(listTickets, { query: { q, limit: 5 }, signal }),
  })
  const institutions = useQuery({
    queryKey: ['institutions', 'palette', q],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(listInstitutions, { query: { q, limit: 5 }, signal }),
  })
  if (!enabled) return { tickets: [], institutions: [] }
  return {
    tickets: (tickets.data?.items ?? []).map(({ number, subject }) => ({
      id: number,
      label: subject,
      detail: f.digits(number),
      run: () => void navigate(to.ticket(number)),
    })),
    institutions: (institutions.data?.items ?? []).map(({ id, name }) => ({
      id,
      label: pick(name),
      run: () => void navigate(to.queue({ institution: id, view: 'open' })),
    })),
  }
}
