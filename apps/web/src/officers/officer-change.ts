import type { EditOfficer, Officer } from '@sheba/contract/officers'
import type { z } from 'zod'

export type OfficerDraft = Pick<Officer, 'name' | 'title' | 'active'> & {
  officeId: string
  /** Empty: the old one stays. */
  password: string
}

/** What differs from what is known; empty when nothing does. */
export function officerChange(officer: Officer, draft: OfficerDraft): z.input<typeof EditOfficer> {
  return {
    ...(isSame(officer.name, draft.name) ? {} : { name: draft.name }),
    ...(isSame(officer.title, draft.title) ? {} : { title: draft.title }),
    ...(officer.active === draft.active ? {} : { active: draft.active }),
    ...(officer.office.id === draft.officeId ? {} : { officeId: draft.officeId }),
    ...(draft.password === '' ? {} : { password: draft.password }),
  }
}

function isSame(a: Officer['name'], b: Officer['name']): boolean {
  return a.bn === b.bn && a.en === b.en
}
