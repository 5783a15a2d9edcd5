import { kindNames } from '@sheba/contract/names'
import { editTicket } from '@sheba/contract/ticket-actions'
import type { Ticket } from '@sheba/contract/tickets'
import { kinds } from '@sheba/contract/words'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { usePick, useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useUnions } from '../use-choices.ts'
import type { ActForm } from './act-form.ts'
import { ActionDialog, type VersionChoice } from './action-dialog.tsx'
import { actionMessages } from './action-messages.ts'
import type { Mine, VersionField } from './ticket-versions.ts'
import { type TicketAction, useTicketAction } from './use-ticket-action.ts'

const unknown = 'unknown'

/** Corrects what the ticket says. Only what was changed is sent, so that two who correct different things both may. */
export function EditForm({ ticket, onDone, onClose }: ActForm) {
  const t = useText(actionMessages)
  const pick = usePick()
  const action = useTicketAction(ticket, onDone)
  const { errorOf, clear } = action.server
  const unions = useUnions(ticket.office.code).data?.items ?? []
  const { typed, type, draft, now, kept } = useDraft(action)
  const [wasTried, setTried] = useState(false)
  const changes = changesOf(now, draft)
  const isUnchanged = Object.keys(changes).length === 0

  function change(part: Partial<Entries>) {
    type({ ...typed, ...part })
    for (const field of Object.keys(part)) clear(field)
  }

  function inWords({ kind, union, ...texts }: Partial<Entries>): Mine {
    const area = unions.find(({ id }) => id === union)
    return {
      ...texts,
      ...(kind ? { kind: pick(kindNames[kind]) } : {}),
      ...(union ? { union: area ? pick(area.name) : t.noUnion } : {}),
    }
  }

  const choice: VersionChoice = {
    taken: (field) => (isEntry(field) && draft[field] !== now[field] ? 'mine' : 'theirs'),
    onTake: (field, whose) => {
      if (isEntry(field)) change({ [field]: (whose === 'mine' ? kept : now)[field] })
    },
  }

  function submit(): boolean {
    setTried(true)
    if (isUnchanged || !draft.subject.trim()) return false
    const { union, ...rest } = changes
    const body = { ...rest, ...(union === undefined ? {} : { union: union === unknown ? null : union }) }
    action.send(body, ({ ifMatch }) => call(editTicket, { params: { number: ticket.number }, body, ifMatch }))
    return true
  }

  return (
    <ActionDialog
      title={t.edit}
      action={action}
      fields={entryNames}
      mine={inWords(kept)}
      choice={choice}
      onSubmit={submit}
      onClose={onClose}
    >
      {wasTried && isUnchanged && <Banner>{t.nothingChanged}</Banner>}
      <TextField
        label={t.subject}
        value={draft.subject}
        onChange={(subject) => change({ subject })}
        error={draft.subject.trim() ? errorOf('subject') : t.required}
      />
      <TextArea
        label={t.description}
        value={draft.description}
        onChange={(description) => change({ description })}
        limit={5000}
        error={errorOf('description')}
      />
      <RadioCards
        label={t.kind}
        isInRow
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        cards={kinds.map((value) => ({ value, label: pick(kindNames[value]) }))}
        error={errorOf('kind')}
      />
      <Select
        label={t.union}
        value={draft.union}
        onChange={(union) => change({ union })}
        choices={[
          { id: unknown, label: t.noUnion },
          ...unions.map(({ id, name }) => ({ id, label: pick(name) })),
        ]}
        error={errorOf('union')}
      />
    </ActionDialog>
  )
}

/**
 * What was typed, over the ticket as it is: a field that was left alone shows what somebody else has made of it meanwhile.
 * `kept` is what was typed until then, to go back to whatever is tried after.
 */
function useDraft({ before, changedTo }: TicketAction) {
  const [typed, type] = useState<Partial<Entries>>({})
  const [kept, keep] = useState({ version: before.version, typed })
  const current = changedTo ?? before
  if (kept.version !== current.version) keep({ version: current.version, typed })
  const now = entriesOf(current)
  return { typed, type, draft: { ...now, ...typed }, now, kept: changedTo ? kept.typed : typed }
}

const entryNames = ['subject', 'description', 'kind', 'union'] as const
type EntryName = (typeof entryNames)[number]

function isEntry(field: VersionField): field is EntryName {
  return entryNames.some((name) => name === field)
}

type Entries = Pick<Ticket, 'subject' | 'description' | 'kind'> & { union: string }

function entriesOf({ subject, description, kind, union }: Ticket): Entries {
  return { subject, description, kind, union: union?.id ?? unknown }
}

function changesOf(before: Entries, after: Entries): Partial<Entries> {
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => value !== Reflect.get(before, field)),
  )
}
