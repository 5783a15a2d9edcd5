import type { User } from '@sheba/contract/sessions'
import type { Role } from '@sheba/contract/words'
import { holdAccessToken } from '../api/access-token.ts'
import { sessionBegan } from '../auth/session-store.ts'

/** Someone of a role, with what such a person has. */
export function someone(role: Role, more: Partial<User> = {}): User {
  const isInstitution = role === 'institution'
  return {
    id: '0198f000-0000-7000-8000-000000000001',
    login: role,
    name: { bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer' },
    title: null,
    role,
    language: 'bn',
    officerId: role === 'officer' ? '0198f000-0000-7000-8000-000000000002' : null,
    office: {
      id: '0198f000-0000-7000-8000-000000000003',
      code: 'LHG',
      name: { bn: 'উপজেলা কার্যালয়, লোহাগড়া', en: 'Upazila office, Lohagara' },
      kind: 'upazila',
    },
    institution: isInstitution
      ? {
          id: '0198f000-0000-7000-8000-000000000004',
          name: { bn: 'লোহাগড়া সরকারি পাইলট উচ্চ বিদ্যালয়', en: 'Lohagara Govt. Pilot High School' },
          category: 'educational-institution',
        }
      : null,
    ...more,
  }
}

/** Signs someone in for this test, as if the session had begun a moment ago. */
export function signInAs(role: Role, more: Partial<User> = {}): User {
  const user = someone(role, more)
  holdAccessToken('token', 600)
  sessionBegan(user)
  return user
}
