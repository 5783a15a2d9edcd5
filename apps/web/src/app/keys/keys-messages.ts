import { defineMessages } from '../../i18n/messages.ts'

export const keysMessages = defineMessages({
  help: { bn: 'কোন চাপে কী হয়', en: 'What the keys do' },
  helpOff: {
    bn: 'এক চাপের কাজ এখন বন্ধ আছে। আপনার অ্যাকাউন্টের মেনু থেকে চালু করা যায়।',
    en: 'Single keys are switched off. Switch them on in the menu of your account.',
  },
  inList: { bn: 'তালিকায়', en: 'In the list' },
  onTicket: { bn: 'আবেদনে, অথবা বাছাই করাগুলোতে', en: 'On a ticket, or on those chosen' },
  everywhere: { bn: 'সব জায়গায়', en: 'Everywhere' },
  going: { bn: 'যেতে: G, তারপর', en: 'Going: G, then' },
  next: { bn: 'পরেরটি', en: 'The next one' },
  previous: { bn: 'আগেরটি', en: 'The one before' },
  openIt: { bn: 'পুরোটা খুলুন', en: 'Open in full' },
  choose: { bn: 'বাছুন', en: 'Choose' },
  chooseRange: { bn: 'আগের বাছাই থেকে এ পর্যন্ত বাছুন', en: 'Choose from the last one to this' },
  letGo: { bn: 'বাছাই তুলে দিন', en: 'Let go of those chosen' },
  pauseOrResume: { bn: 'স্থগিত করুন বা আবার চালু করুন', en: 'Pause or resume' },
  sendForm: { bn: 'ফরম পাঠান', en: 'Send a form' },
  undo: { bn: 'শেষ কাজটি ফিরিয়ে নিন', en: 'Undo what was done last' },
  search: { bn: 'খুঁজুন', en: 'Search' },
  newTicket: { bn: 'নতুন আবেদন', en: 'New ticket' },
  type: { bn: 'কাজ, আবেদন, প্রতিষ্ঠান বা তালিকা', en: 'An action, ticket, institution or view' },
  actions: { bn: 'কাজ', en: 'Actions' },
  actionsOf: {
    bn: (p: { number: string }) => `${p.number} আবেদনে`,
    en: (p: { number: string }) => `On ${p.number}`,
  },
  places: { bn: 'তালিকা ও পাতা', en: 'Views and pages' },
  tickets: { bn: 'আবেদন', en: 'Tickets' },
  institutions: { bn: 'প্রতিষ্ঠানের আবেদন', en: 'Tickets of an institution' },
  nothing: { bn: 'কিছু পাওয়া যায়নি', en: 'Nothing was found' },
})
