type Count = { number: (value: number) => string }

/**
 * What react-aria's controls say by themselves, in Bangla, under its own keys (see `vite/aria-words.ts`). What is not here
 * is said in English: nothing else of it is used.
 */
export const banglaAriaWords = {
  dismiss: 'সরিয়ে দিন',
  longPressMessage: 'তালিকা খুলতে চেপে ধরে রাখুন, অথবা Alt + নিচের তীর চাপুন',
  buttonLabel: 'তালিকা দেখুন',
  listboxLabel: 'যা মিলেছে',
  selectPlaceholder: 'বেছে নিন',
  countAnnouncement: (words: { optionCount: number }, format: Count) =>
    `${format.number(words.optionCount)}টি মিলেছে`,
  selectedAnnouncement: (words: { optionText: string }) => `${words.optionText}, বেছে নেওয়া হয়েছে`,
  focusAnnouncement: (words: { optionText: string; isSelected: boolean }) =>
    words.isSelected ? `${words.optionText}, বেছে নেওয়া আছে` : words.optionText,
}
