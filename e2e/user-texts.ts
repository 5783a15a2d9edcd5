import type { Page, Response } from 'playwright/test'

/** What people wrote stays in their language: fields of the API's answers that carry a person's words, and codes. */
const writtenByPeople = new Set([
  'subject',
  'description',
  'text',
  'message',
  'reason',
  'to',
  'reference',
  'comment',
  'phone',
  'login',
  'email',
  'trackingCode',
])

/**
 * Gathers, from the answers a page is given, the words it may show in any language: what people wrote, and official
 * names in the reader's own.
 */
export function gatherUserTexts(page: Page): () => Promise<ReadonlySet<string>> {
  const texts = new Set<string>()
  const answers: Promise<void>[] = []
  page.on('response', (response) => {
    // A line of news has no end to wait for; what it brings is read again from answers that have one.
    if (response.url().includes('/api/v1/') && isJson(response)) {
      answers.push(
        response.json().then(
          (answer) => gather(answer, texts),
          () => undefined,
        ),
      )
    }
  })
  return async () => {
    await Promise.all(answers)
    return texts
  }
}

function isJson(response: Response): boolean {
  return /json/.test(response.headers()['content-type'] ?? '')
}

function gather(value: unknown, texts: Set<string>, key = ''): void {
  if (typeof value === 'string') {
    if (value && writtenByPeople.has(key)) texts.add(value.trim())
  } else if (Array.isArray(value)) {
    for (const one of value) gather(one, texts, key)
  } else if (value && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      if (key === 'requester' && typeof inner === 'string') texts.add(inner.trim())
      gather(inner, texts, name)
    }
  }
}
