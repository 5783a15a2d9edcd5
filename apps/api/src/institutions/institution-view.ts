import type { Institution } from '@sheba/contract/institutions'
import { maskPhone } from '../text/phone.ts'
import type { FoundInstitution } from './institution-reads.ts'

/** The whole of an institution, for those who have just entered or changed it. */
export function institutionView(institution: FoundInstitution): Institution {
  const { id, name, category, office, union, phone, backboneConnected } = institution
  return { id, name, category, office, union, phone, backboneConnected }
}

/** A line of a list: the number is masked. */
export function institutionLine(institution: FoundInstitution): Institution {
  return { ...institutionView(institution), phone: institution.phone && maskPhone(institution.phone) }
}
