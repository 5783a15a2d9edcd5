import { type CreateView, type EditView, mostPinned, mostViews } from '@sheba/contract/views'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { findView, type ViewRow } from './saved-view-reads.ts'
import { deleteView, holdViewCounts, insertView, pinView, updateView } from './saved-view-store.ts'

type Place = { db: Db; actor: Actor; now: number }

/** Keeps a view. Throws `invalid-request` where the account has as many as it can. */
export async function createView({ db, actor, now }: Place, ask: CreateView): Promise<string> {
  const { own } = await holdViewCounts(db, actor.accountId)
  if (own >= mostViews) throw wrongField('#/name', sentences.views)
  const id = await insertView(db, actor, ask, now)
  if (ask.pinned) await pin({ db, actor, now }, id)
  return id
}

/** Changes a view: its owner everything, who else sees it only whether it stands pinned. Throws `not-allowed`. */
export async function editView(place: Place, view: ViewRow, { pinned, ...edit }: EditView): Promise<void> {
  const { db, actor } = place
  const changes = Object.values(edit).some((value) => value !== undefined)
  if (changes && view.ownerId !== actor.accountId) throw new Problem('not-allowed')
  if (changes) await updateView(db, view.id, edit)
  if (pinned === true && !view.pinned) await pin(place, view.id)
  if (pinned === false) await pinView(db, actor.accountId, view.id, false)
}

/** The view that is to be removed, which its owner alone may. Throws `not-found`, `not-allowed`. */
export async function viewToRemove(db: Db, actor: Actor, id: string): Promise<ViewRow> {
  const view = await loadView(db, actor, id)
  if (view.ownerId !== actor.accountId) throw new Problem('not-allowed')
  return view
}

export async function removeView(db: Db, view: ViewRow): Promise<undefined> {
  await deleteView(db, view.id)
}

/** The view that a path names, as far as the actor sees it. Throws `not-found`. */
export async function loadView(db: Db, actor: Actor, id: string): Promise<ViewRow> {
  const view = await findView(db, actor, id)
  if (!view) throw new Problem('not-found')
  return view
}

async function pin({ db, actor }: Place, id: string): Promise<void> {
  const { pinned } = await holdViewCounts(db, actor.accountId)
  if (pinned >= mostPinned) throw wrongField('#/pinned', sentences.pinned)
  await pinView(db, actor.accountId, id, true)
}

const sentences = {
  views: {
    bn: 'সর্বোচ্চ ৫০টি তালিকা রাখা যায়। একটি মুছে আবার রাখুন।',
    en: 'At most 50 views can be saved. Remove one and save again.',
  },
  pinned: {
    bn: 'সর্বোচ্চ ১২টি তালিকা পাশে রাখা যায়। একটি তুলে আবার রাখুন।',
    en: 'At most 12 views can be pinned. Take one away and pin again.',
  },
}
