import type { TicketItem } from '@sheba/contract/tickets'
import type { InfiniteData, Query } from '@tanstack/react-query'

export type ListPage = { items?: readonly TicketItem[] }

/** Asking for so many pages again, one after the other, is still quick. */
const mostPages = 3

/** Whether so much of a list is here that it is not asked for again as a whole. */
export function isLongList(list: InfiniteData<ListPage> | undefined): boolean {
  return (list?.pages.length ?? 0) > mostPages
}

/** For what asks lists again: a long one shows what changed where it stands, and is otherwise renewed in part. */
export function isShortList({ state }: Query): boolean {
  // Under the key of a list stands a list.
  return !isLongList(state.data as InfiniteData<ListPage> | undefined)
}
