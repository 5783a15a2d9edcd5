import type { Name } from '@sheba/contract/fields'
import { searchKey } from '../text/search-key.ts'
import { soundKey } from '../text/sound-key.ts'

/** What an institution is found by: its names as they are spelt, and as they sound. */
export function institutionKeys({ bn, en }: Name): { searchKey: string; sounds: string } {
  const key = searchKey(`${bn} ${en}`)
  return { searchKey: key, sounds: soundKey(key) }
}
