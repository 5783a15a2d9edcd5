import { officeKinds } from '@sheba/contract/words'
import { expect, test } from 'vitest'
import { hasPost, mayStandBelow } from './office-tree.ts'

test('each kind of office stands below one other, and headquarters below none', () => {
  const pairs = officeKinds.flatMap((kind) =>
    officeKinds.filter((above) => mayStandBelow(kind, above)).map((above) => `${kind} < ${above}`),
  )
  expect(pairs).toEqual(['district < headquarters', 'upazila < district'])
})

test.each([
  ['headquarters', ['officer', 'supervisor', 'admin']],
  ['district', ['officer', 'supervisor']],
  ['upazila', ['officer']],
] as const)('posts of %s', (kind, posts) => {
  expect((['officer', 'supervisor', 'admin'] as const).filter((role) => hasPost(kind, role))).toEqual(posts)
})
