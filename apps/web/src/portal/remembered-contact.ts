import { keep, readKept } from './kept.ts'

/** Who asks, as last written by this account on this device. */
export type AskingContact = { name: string; title: string; phone: string }

export function rememberContact(userId: string, contact: AskingContact): void {
  keep(place(userId), contact)
}

export function rememberedContact(userId: string): AskingContact | null {
  return readKept(place(userId), isContact)
}

function place(userId: string): string {
  return `sheba-contact:${userId}`
}

function isContact(kept: unknown): kept is AskingContact {
  if (typeof kept !== 'object' || kept === null) return false
  const { name, title, phone } = kept as Partial<AskingContact>
  return typeof name === 'string' && typeof title === 'string' && typeof phone === 'string'
}
