import type { Officer } from '@sheba/contract/officers'
import type { FoundOfficer } from './officer-reads.ts'

export function officerView({ id, login, name, title, role, office, active }: FoundOfficer): Officer {
  const { id: officeId, code, name: officeName } = office
  return { id, login, name, title, role, office: { id: officeId, code, name: officeName }, active }
}
