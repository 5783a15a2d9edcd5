import type { Endpoint } from '@sheba/contract/endpoint'
import type { z } from 'zod'
import { type Ask, asRequest } from './call.ts'
import { request } from './request.ts'

/** An answer that is a file: an attachment, or a report as `text/csv`. Sent with the session, so a plain link would not do. */
export async function fetchFile<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(endpoint: Endpoint<P, Q, B, R>, ask: Ask<P, Q, B>, accept = '*/*'): Promise<Blob> {
  const plain = asRequest(endpoint, ask)
  const response = await request({
    timeoutMs: 120_000,
    ...plain,
    headers: { ...plain.headers, accept: `${accept}, application/problem+json` },
  })
  return response.blob()
}

/** Hands a file to the browser to keep. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads it after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
