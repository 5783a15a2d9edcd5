import type { InstitutionCategory, RecipientCategory } from '@sheba/contract/words'

/** What decides for whom a service is: the kind of institution, and whether it is on the national backbone. */
export type Asker = { category: InstitutionCategory; backboneConnected: boolean }

/**
 * Whether a service is for somebody: an institution, or a citizen (null). A service for citizens is for everyone.
 * The answer puts services in order and warns; it never bars a ticket.
 */
export function isFor(recipientCategories: readonly RecipientCategory[], asker: Asker | null): boolean {
  if (recipientCategories.includes('citizen')) return true
  return asker !== null && fits(asker).some((category) => recipientCategories.includes(category))
}

const categoriesOf: Record<InstitutionCategory, readonly RecipientCategory[]> = {
  government: ['government'],
  'semi-government': ['semi-government'],
  'private-institution': ['private-institution'],
  'educational-institution': ['educational-institution-teacher', 'educational-institution-student'],
  udc: ['udc-entrepreneur'],
}

const governmentConnected = 'network-connected-government'
const privateConnected = 'network-connected-private'

// A school or a digital centre may be either, and nothing that is kept of it says which.
const connectedAs: Record<InstitutionCategory, readonly RecipientCategory[]> = {
  government: [governmentConnected],
  'semi-government': [governmentConnected],
  'private-institution': [privateConnected],
  'educational-institution': [governmentConnected, privateConnected],
  udc: [governmentConnected, privateConnected],
}

function fits({ category, backboneConnected }: Asker): readonly RecipientCategory[] {
  return backboneConnected ? [...categoriesOf[category], ...connectedAs[category]] : categoriesOf[category]
}
