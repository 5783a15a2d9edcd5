import * as contract from '@sheba/contract/charter'
import type { FastifyInstance } from 'fastify'
import type { Db } from '../db/client.ts'
import type { Deps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { serve } from '../http/serve.ts'
import { findOffice, primaryOffice } from '../offices/office-reads.ts'
import { findEdition } from './charter-reads.ts'
import { charterView } from './charter-view.ts'
import { offerServices } from './offer-services.ts'

export function charterRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }

  serve(at, contract.getCharter, { access: 'public' }, async ({ db, now, query }) =>
    publicCharter(db, query.office, now),
  )

  serve(at, contract.listServices, { access: 'signed-in' }, async ({ db, now, actor, query }) => ({
    items: await offerServices({ db, now }, actor, query),
  }))
}

async function publicCharter(db: Db, idOrCode: string | undefined, now: number): Promise<contract.Charter> {
  const office = idOrCode === undefined ? await primaryOffice(db) : await findOffice(db, idOrCode)
  const edition = office && (await findEdition(db, office.id, now))
  if (!edition) throw new Problem('not-found')
  return charterView(office, edition)
}
