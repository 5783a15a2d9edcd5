import type { Role } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import type { FieldFault } from '../http/problem.ts'
import { findOfficeWithin } from '../offices/office-reads.ts'
import { hasPost } from '../offices/office-tree.ts'

/** What is wrong with the office of a post: it is not the actor's to see, or has no posts of that role. */
export async function postFaults(
  db: Db,
  actor: Actor,
  officeId: string,
  role: Exclude<Role, 'institution'> | null,
): Promise<FieldFault[]> {
  const office = await findOfficeWithin(db, actor, officeId)
  if (!office) return [{ pointer: '#/officeId', detail: sentences.noSuchOffice }]
  if (role === null || hasPost(office.kind, role)) return []
  return [{ pointer: '#/officeId', detail: sentences.noSuchPost }]
}

const sentences = {
  noSuchOffice: {
    bn: 'এমন কার্যালয় নেই, অথবা আপনার আওতায় নয়।',
    en: 'There is no such office, or it is not below yours.',
  },
  noSuchPost: {
    bn: 'এ কার্যালয়ে এই দায়িত্বের পদ নেই: প্রশাসক শুধু প্রধান কার্যালয়ে, তত্ত্বাবধায়ক জেলা ও প্রধান কার্যালয়ে।',
    en: 'This office has no such post: administrators are at headquarters, supervisors there and in districts.',
  },
}
