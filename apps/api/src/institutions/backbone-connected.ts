import type { InstitutionCategory } from '@sheba/contract/words'

/** Government offices and Union Digital Centres are taken to be on the national backbone unless somebody says otherwise. */
export function backboneConnectedByDefault(category: InstitutionCategory): boolean {
  return category === 'government' || category === 'udc'
}
