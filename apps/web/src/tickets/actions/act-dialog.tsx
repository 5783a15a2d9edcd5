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
import type { InstantAct } from './instant-acts.ts'
import { EscalateForm, ExcuseForm, RefuseResolutionForm } from './judge-forms.tsx'
import { LinkForm } from './link-form.tsx'
import { MergeForm } from './merge-form.tsx'
import { PauseForm } from './pause-form.tsx'
import { ReclassifyForm } from './reclassify-form.tsx'
import { ReferForm } from './refer-form.tsx'
import { ResolveForm } from './resolve-form.tsx'
import { CancelForm, EndReferralForm, ReopenForm, TakeBackDeadlineForm } from './simple-forms.tsx'
import { SplitForm } from './split-form.tsx'
import { splitMessages } from './split-messages.ts'
import { useUndo } from './use-undo.ts'
import { NoteForm, ReplyForm, SaidForm } from './write-forms.tsx'

/** What is done by a form; the rest is done at one press. */
type FormAct = Exclude<Act, InstantAct>

const forms: Record<FormAct, ComponentType<ActForm>> = {
  resolve: ResolveForm,
  reopen: ReopenForm,
  reply: ReplyForm,
  pause: PauseForm,
  assign: AssignForm,
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
  pause: 'pauseDone',
  assign: 'assignDone',
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
} as const satisfies Record<FormAct, keyof typeof actionMessages>

const movesDue: readonly Act[] = ['reclassify', 'reopen', 'setDeadline', 'takeBackDeadline']

/** What the server can take back. */
const undoable: readonly Act[] = [
  'resolve',
  'reply',
  'note',
  'pause',
  'assign',
  'reclassify',
  'cancel',
  'merge',
]

/** The form of an action, and a word when it is done. Fetched when first needed. */
export function ActDialog(props: { act: FormAct; ticket: Ticket; me: User; onClose: () => void }) {
  const t = useText(actionMessages)
  const f = useFormat()
  const said = useText(splitMessages)
  const navigate = useNavigate()
  const undo = useUndo()
  const { act, ticket, me, onClose } = props
  const Form = forms[act]

  function finish(next: Ticket) {
    const due = t.newDue({ at: f.moment(next.clock.dueAt, Date.now(), { inSentence: true }) })
    // The answer is the ticket that was born: it is what one goes on with.
    const open = { label: said.open, onPress: () => void navigate(to.ticket(next.number)) }
    const words = movesDue.includes(act) ? `${t[done[act]]}; ${due}` : t[done[act]]
    if (undoable.includes(act)) undo.offer(next, words)
    else toast(words, act === 'split' ? { action: open } : {})
    onClose()
  }

  return <Form ticket={ticket} me={me} onDone={finish} onClose={onClose} />
}
