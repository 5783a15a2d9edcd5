import type { PromiseView } from '@sheba/contract/charter'
import type { EditionTerms, editionTermFields } from '@sheba/contract/charter-editions'
import { channelNames, kindNames, recipientCategoryNames } from '@sheba/contract/names'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { editionMessages } from './edition-messages.ts'

type Field = (typeof editionTermFields)[number]

/** What the desk goes by in a service, in words. */
export function useTermWords(sentence: (promise: PromiseView) => string) {
  const t = useText(editionMessages)
  const pick = usePick()
  const f = useFormat()
  const list = (names: readonly { bn: string; en: string }[]) => names.map(pick).join(', ')
  const papers = { required: t.papersRequired, conditional: t.papersConditional, 'none-stated': t.papersNone }
  const words: Record<Field, { name: string; say: (terms: EditionTerms) => string }> = {
    number: { name: t.termNumber, say: ({ number }) => f.number(number) },
    promise: { name: t.termPromise, say: ({ promise }) => sentence(promise) },
    thresholds: {
      name: t.termThresholds,
      say: ({ thresholds }) =>
        t.thresholds({
          approaching: thresholds.approachingShare,
          critical: thresholds.criticalShare,
          floor: thresholds.criticalFloorMinutes,
        }),
    },
    recipientCategories: {
      name: t.termRecipientCategories,
      say: ({ recipientCategories }) => list(recipientCategories.map((one) => recipientCategoryNames[one])),
    },
    kinds: { name: t.termKinds, say: ({ kinds }) => list(kinds.map((kind) => kindNames[kind])) },
    defaultKind: { name: t.termDefaultKind, say: ({ defaultKind }) => pick(kindNames[defaultKind]) },
    documents: { name: t.termDocuments, say: ({ documents }) => papers[documents] },
    channels: {
      name: t.termChannels,
      say: ({ channels }) => list(channels.map((channel) => channelNames[channel])),
    },
  }
  return (field: Field) => words[field]
}
