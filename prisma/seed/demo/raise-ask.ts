import type { RaiseTicket } from '../../../packages/contract/src/ticket-actions.ts'
import { accountOf } from './askers.ts'
import type { DemoWorld } from './demo-world.ts'
import type { Story } from './story.ts'

/** What the desk is asked when this story's ticket is raised. */
export function raiseAsk({ office, draft }: Story, world: DemoWorld): RaiseTicket {
  const { service, kind, subject, description, channel, language, institution, requester, union } = draft
  const own = institution !== null && accountOf(institution) === draft.by
  return {
    service,
    kind,
    subject,
    description,
    channel,
    language,
    ...(draft.receivedAt === null ? {} : { receivedAt: new Date(draft.receivedAt).toISOString() }),
    ...(institution === null || own ? {} : { institutionId: world.institution(institution).id }),
    ...(requester ? { requester } : {}),
    ...(union === null ? {} : { union: world.unionId(office, union) }),
    ...(draft.resolution ? { resolution: draft.resolution } : {}),
  }
}
