import { defineMessages } from '../../i18n/messages.ts'

export const undoMessages = defineMessages({
  undo: { bn: 'ফিরিয়ে নিন', en: 'Undo' },
  undone: {
    bn: (p: { number: string }) => `${p.number} আগের অবস্থায় ফিরেছে`,
    en: (p: { number: string }) => `${p.number} is as it was`,
  },
})
