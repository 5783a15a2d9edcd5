import type { Name } from '@sheba/contract/fields'
import { searchKey } from '../text/search-key.ts'

/** What a ticket is found by, nearest first: its subject, who asked, its words. Its number stands before all. */
export function ticketSearchKey(ticket: {
  subject: string
  description: string
  requesterName: string | null
  requesterPhone: string | null
  institution: { name: Name } | null
}): string {
  const { subject, description, requesterName, requesterPhone, institution } = ticket
  const parts = [
    subject,
    institution?.name.bn,
    institution?.name.en,
    requesterName,
    requesterPhone,
    description,
  ]
  return searchKey(parts.filter(Boolean).join(' | '))
}

/** The key with the ticket's number before it. */
export function numberedSearchKey(number: string, key: string): string {
  return `${searchKey(number)} | ${key}`
}
