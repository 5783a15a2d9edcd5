import type { User } from '@sheba/contract/sessions'
import type { Ticket } from '@sheba/contract/tickets'
import type { ComponentType } from 'react'
import { useNavigate } from 'react-router'
import { to } from '../../app/paths.ts'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { toast } from '../../ui/toast.ts'
import type { ActForm } from './act-form.ts'
import { actionMessages } from './action-messages.ts'
import type { Act } from './acts.ts'
import { AssignForm } from './assign-form.tsx'
import { DeadlineForm } from './deadline-form.tsx'
import { EditForm } from './edit-form.tsx'
import { EscalateForm, ExcuseForm, RefuseResolutionForm } from './judge-forms.tsx'
import { LinkForm } from './link-form.tsx'
import { MergeForm } from './merge-form.tsx'
import { PauseForm } from './pause-form.tsx'
import { ReclassifyForm } from './reclassify-form.tsx'
import { ReferForm } from './refer-form.tsx'
import { ResolveForm } from './resolve-form.tsx'
import {
  CancelForm,
  EndReferralForm,
  ReopenForm,
  ResumeForm,
  StartForm,
  TakeBackDeadlineForm,
} from './simple-forms.tsx'
import { SplitForm } from './split-form.tsx'
import { splitMessages } from './split-messages.ts'
import { NoteForm, ReplyForm, SaidForm } from './write-forms.tsx'

const forms: Record<Act, ComponentType<ActForm>> = {
  resolve: ResolveForm,
  reopen: ReopenForm,
  reply: ReplyForm,
  resume: ResumeForm,
  pause: PauseForm,
  assign: AssignForm,
  start: StartForm,
  note: NoteForm,
  said: SaidForm,
  refer: ReferForm,
  endReferral: EndReferralForm,
  escalate: EscalateForm,
  setDeadline: DeadlineForm,
  takeBackDeadline: TakeBackDeadlineForm,
  excuse: ExcuseForm,
  refuseResolution: RefuseResolutionForm,
  reclassify: ReclassifyForm,
  merge: MergeForm,
  split: SplitForm,
  link: LinkForm,
  edit: EditForm,
  cancel: CancelForm,
}

const done = {
  resolve: 'resolvedDone',
  reopen: 'reopenedDone',
  reply: 'replyDone',
  resume: 'resumeDone',
  pause: 'pauseDone',
  assign: 'assignDone',
  start: 'startDone',
  note: 'noteDone',
  said: 'saidDone',
  refer: 'referDone',
  endReferral: 'endReferralDone',
  escalate: 'escalateDone',
  setDeadline: 'setDeadlineDone',
  takeBackDeadline: 'takeBackDeadlineDone',
  excuse: 'excuseDone',
  refuseResolution: 'refuseResolutionDone',
  reclassify: 'reclassifyDone',
  merge: 'mergeDone',
  split: 'splitDone',
  link: 'linkDone',
  edit: 'editDone',
  cancel: 'cancelDone',
} as const satisfies Record<Act, keyof typeof actionMessages>

const movesDue: readonly Act[] = ['reclassify', 'resume', 'reopen', 'setDeadline', 'takeBackDeadline']

/** The form of an action, and a word when it is done. Fetched when first needed. */
export function ActDialog(props: { act: Act; ticket: Ticket; me: User; onClose: () => void }) {
  const t = useText(actionMessages)
  const f = useFormat()
  const said = useText(splitMessages)
  const navigate = useNavigate()
  const { act, ticket, me, onClose } = props
  const Form = forms[act]

  function finish(next: Ticket) {
    const due = t.newDue({ at: f.moment(next.clock.dueAt, Date.now(), { inSentence: true }) })
    // The answer is the ticket that was born: it is what one goes on with.
    const open = { label: said.open, onPress: () => void navigate(to.ticket(next.number)) }
    toast(
      movesDue.includes(act) ? `${t[done[act]]}; ${due}` : t[done[act]],
      act === 'split' ? { action: open } : {},
    )
    onClose()
  }

  return <Form ticket={ticket} me={me} onDone={finish} onClose={onClose} />
}
