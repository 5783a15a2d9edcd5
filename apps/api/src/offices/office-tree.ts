import type { OfficeKind, Role } from '@sheba/contract/words'

const kindAbove: Record<OfficeKind, OfficeKind | null> = {
  headquarters: null,
  district: 'headquarters',
  upazila: 'district',
}

/** Whether an office may be opened below another: districts below headquarters, upazilas below districts. */
export function mayStandBelow(kind: OfficeKind, above: OfficeKind): boolean {
  return kindAbove[kind] === above
}

/** Whether a post makes sense in an office: administrators sit at headquarters, nobody supervises from an upazila. */
export function hasPost(kind: OfficeKind, role: Exclude<Role, 'institution'>): boolean {
  if (role === 'admin') return kind === 'headquarters'
  return role === 'officer' || kind !== 'upazila'
}
