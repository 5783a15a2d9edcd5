import type { Charter } from '@sheba/contract/charter'

/** Who answers at the office, by post: from its charter. */
export type Contact = NonNullable<Charter['contact']>
