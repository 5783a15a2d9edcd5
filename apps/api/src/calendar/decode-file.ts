import type { Sentence } from '../http/problem.ts'

/** What is wrong with a file, and in which of its lines, counted from 1; null: in the file as a whole. */
export type FileFault = { row: number | null; detail: Sentence }

/**
 * The text of a file whose bytes are UTF-8, a byte order mark taken off. Anything else is refused with the first line
 * that cannot be read: guessed text would be kept as somebody's holiday.
 */
export function decodeFile(bytes: Uint8Array): { ok: true; text: string } | { ok: false; fault: FileFault } {
  if (bytes.length === 0) return { ok: false, fault: { row: null, detail: sentences.empty } }
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  // Text has no zero bytes but in encodings of two bytes a letter.
  if (marked || bytes.includes(0)) return { ok: false, fault: { row: null, detail: sentences.utf16 } }
  try {
    return { ok: true, text: decoder.decode(bytes).normalize('NFC') }
  } catch {
    return { ok: false, fault: { row: firstBadLine(bytes), detail: sentences.notUtf8 } }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** A line feed is one byte of its own in UTF-8, so each line can be tried by itself. */
function firstBadLine(bytes: Uint8Array): number {
  let [row, from] = [1, 0]
  for (;;) {
    const end = bytes.indexOf(10, from)
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) return row
    row += 1
    from = end + 1
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}

const sentences = {
  empty: { bn: 'ফাইলটি খালি।', en: 'The file is empty.' },
  utf16: {
    bn: 'ফাইলটি UTF-8 নয়, UTF-16। ‘CSV UTF-8’ হিসেবে সংরক্ষণ করে আবার দিন।',
    en: 'The file is UTF-16, not UTF-8. Save it as “CSV UTF-8” and send it again.',
  },
  notUtf8: {
    bn: 'এই সারির লেখা UTF-8 নয়। ‘CSV UTF-8’ হিসেবে সংরক্ষণ করে আবার দিন।',
    en: 'The text of this row is not UTF-8. Save the file as “CSV UTF-8” and send it again.',
  },
} as const satisfies Record<string, Sentence>
