import type { Member } from '@sheba/contract/institutions'
import { maskPhone } from '../text/phone.ts'
import type { FoundMember } from './member-reads.ts'

/** A line of the list of members: the number is masked. */
export function memberLine({ id, login, name, title, phone, active }: FoundMember): Member {
  return { id, login, name, title, phone: phone && maskPhone(phone), active }
}
