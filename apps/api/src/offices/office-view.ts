import type { Office, Union } from '@sheba/contract/offices'
import type { FoundOffice } from './office-reads.ts'
import type { FoundUnion } from './union-reads.ts'

export function officeView({ id, code, name, kind, parentId }: FoundOffice): Office {
  return { id, code, name, kind, parentId }
}

export function unionView({ id, name, officeId }: FoundUnion): Union {
  return { id, name, officeId }
}
