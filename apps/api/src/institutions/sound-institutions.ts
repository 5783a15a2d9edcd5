import type { Database } from '../db/client.ts'
import { soundInstitutions } from './institution-store.ts'

const atOnce = 200

/** Gives the institutions of an older desk the sounds by which they are found in another script. */
export async function soundAllInstitutions(
  database: Database,
  stopping: () => boolean = () => false,
): Promise<void> {
  while (!stopping() && (await database.transaction(null, (db) => soundInstitutions(db, atOnce))) === atOnce);
}
