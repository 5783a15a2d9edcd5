import type { Language } from './people.ts'

/** What the pages say, as a reader knows it; kept here so that a changed word is noticed. */
const said = {
  // The institution's pages
  send: { bn: 'পাঠান', en: 'Send' },
  subject: { bn: 'সমস্যাটি এক লাইনে', en: 'The problem in one line' },
  description: { bn: 'বিস্তারিত', en: 'Details' },
  enterSubject: { bn: 'সমস্যাটি এক লাইনে লিখুন।', en: 'Say the problem in one line.' },
  draftKept: {
    bn: 'খসড়া এই যন্ত্রে রাখা আছে; বন্ধ করলেও হারাবে না।',
    en: 'The draft is kept on this device; closing the page does not lose it.',
  },
  draftRestored: { bn: 'আপনার রাখা খসড়াটি ফিরিয়ে আনা হয়েছে।', en: 'Your kept draft has been brought back.' },
  printSlip: { bn: 'রসিদ ছাপুন', en: 'Print the slip' },
  print: { bn: 'ছাপুন', en: 'Print' },
  raiseAnother: { bn: 'আরেকটি আবেদন', en: 'Another ticket' },
  isItSolved: { bn: 'সমস্যার সমাধান হয়েছে?', en: 'Is the problem solved?' },
  yesSolved: { bn: 'হ্যাঁ, সমাধান হয়েছে', en: 'Yes, it is solved' },
  notSolved: { bn: 'সমাধান হয়নি', en: 'Not solved' },
  veryGood: { bn: 'খুব ভালো', en: 'Very good' },
  confirm: { bn: 'নিশ্চিত করুন', en: 'Confirm' },
  thankYou: { bn: 'ধন্যবাদ, আবেদনটি বন্ধ হয়েছে', en: 'Thank you, the ticket is closed' },
  stillWrong: { bn: 'কী এখনো ঠিক হয়নি?', en: 'What is still wrong?' },
  reopenMine: { bn: 'আবার চালু করুন', en: 'Reopen' },
  openAgain: { bn: 'আবেদনটি আবার চালু হয়েছে', en: 'The ticket is open again' },
  officeAsks: { bn: 'কার্যালয় জানতে চেয়েছে', en: 'The office asks' },
  ourTickets: { bn: 'আমাদের আবেদন', en: 'Our tickets' },
  searchTickets: { bn: 'আবেদন খুঁজুন', en: 'Search tickets' },
  all: { bn: 'সব', en: 'All' },

  // The officers' pages
  tickets: { bn: 'আবেদনের তালিকা', en: 'Tickets' },
  bands: { bn: 'সময় অনুযায়ী বাছুন', en: 'Choose by time left' },
  nothingFound: { bn: 'কিছু পাওয়া যায়নি', en: 'Nothing was found' },
  noSuchTicket: { bn: 'এমন আবেদন নেই', en: 'There is no such ticket' },
  assign: { bn: 'দায়িত্ব দিন', en: 'Assign' },
  me: { bn: 'আমি', en: 'Me' },
  reply: { bn: 'উত্তর দিন', en: 'Reply' },
  replyText: { bn: 'উত্তর', en: 'Reply' },
  note: { bn: 'নোট রাখুন', en: 'Leave a note' },
  noteText: { bn: 'নোট', en: 'Note' },
  officeAlone: { bn: 'শুধু কার্যালয় দেখে', en: 'Seen by the office alone' },
  pause: { bn: 'স্থগিত করুন', en: 'Pause' },
  pauseMessage: { bn: 'আবেদনকারীকে যা জানাবেন', en: 'What the requester is told' },
  untilWhichDay: { bn: 'কবে পর্যন্ত', en: 'Until which day' },
  resume: { bn: 'আবার চালু করুন', en: 'Resume' },
  resolve: { bn: 'নিষ্পন্ন করুন', en: 'Resolve' },
  whatWasDone: { bn: 'কী করা হলো', en: 'What was done' },
  more: { bn: 'আরও কাজ', en: 'More actions' },
  preview: { bn: 'এক নজরে', en: 'Preview' },
  openWhole: { bn: 'পুরোটা খুলুন', en: 'Open in full' },
  start: { bn: 'কাজ শুরু করুন', en: 'Start' },
  chosenBar: { bn: 'বাছাই করা আবেদন', en: 'Chosen tickets' },
  chosenFour: { bn: '৪টি বাছা হয়েছে', en: '4 chosen' },
  doThree: { bn: '৩টিতে করুন', en: 'Do it to 3' },
  doneThree: { bn: '৩টিতে হয়েছে, ১টিতে হয়নি', en: 'Done to 3, refused for 1' },
  undoAll: { bn: 'সব ফিরিয়ে নিন', en: 'Undo all of it' },
  undoneThree: { bn: '৩টি আগের অবস্থায় ফিরেছে', en: '3 put back' },
  close: { bn: 'বন্ধ করুন', en: 'Close' },
  keysHelp: { bn: 'কোন চাপে কী হয়', en: 'What the keys do' },
  palette: { bn: 'সব কাজ ও আবেদন খুঁজুন', en: 'Find any action or ticket' },
  paletteBox: { bn: 'কাজ, আবেদন, প্রতিষ্ঠান বা তালিকা', en: 'An action, ticket, institution or view' },
  unassigned: { bn: 'নতুন, অনির্ধারিত', en: 'New, unassigned' },
  refer: { bn: 'অন্যত্র প্রেরণ করুন', en: 'Refer' },
  endReferral: { bn: 'প্রেরণ শেষ করুন', en: 'End the referral' },
  escalate: { bn: 'ঊর্ধ্বতনের নজরে আনুন', en: 'Escalate' },
  setDeadline: { bn: 'সময়সীমা হাতে ঠিক করুন', en: 'Set the deadline by hand' },
  takeBackDeadline: { bn: 'হাতে ঠিক করা সময়সীমা তুলে নিন', en: 'Take back the deadline set by hand' },
  excuse: { bn: 'বিলম্ব মার্জনা করুন', en: 'Excuse the breach' },
  merge: { bn: 'একীভূত করুন', en: 'Merge' },
  reason: { bn: 'কারণ', en: 'Reason' },
  officer: { bn: 'কর্মকর্তা', en: 'Officer' },
  back: { bn: 'ফিরে যান', en: 'Go back' },
  isLooking: { bn: 'দেখছেন', en: 'is looking at it' },
  isWriting: { bn: 'লিখছেন', en: 'is writing' },
  newOnes: { bn: 'টি নতুন', en: ' new' },
  lineDown: { bn: 'সংযোগ নেই', en: 'No connection since' },
  edit: { bn: 'সংশোধন করুন', en: 'Edit' },
  ticketSubject: { bn: 'বিষয়', en: 'Subject' },
  ticketDescription: { bn: 'বিবরণ', en: 'Description' },
  bothVersions: { bn: 'দুটি সংস্করণ পাশাপাশি', en: 'The two versions side by side' },
  bothChanged: { bn: 'দুজনেই বদলেছেন', en: 'Both changed it' },
  takeTheirs: { bn: 'এখনকারটি নিন', en: 'Take what is there now' },
  takeMine: { bn: 'আমারটিতে ফিরুন', en: 'Back to mine' },
  changedMeanwhile: { bn: 'এর মধ্যে আবেদনটি বদলে গেছে', en: 'The ticket has changed meanwhile' },

  // The report
  byService: { bn: 'সেবা অনুযায়ী', en: 'By service' },
  total: { bn: 'মোট', en: 'Total' },
  csv: { bn: 'সারণি (CSV)', en: 'Table (CSV)' },

  // Everybody's
  noSuchPage: { bn: 'এই পাতাটি পাওয়া যায়নি', en: 'There is no such page' },
  signIn: { bn: 'সাইন ইন', en: 'Sign in' },
  signOut: { bn: 'সাইন আউট', en: 'Sign out' },
  login: { bn: 'ফোন নম্বর, ই-মেইল বা ব্যবহারকারীর নাম', en: 'Phone number, e-mail or user name' },
  password: { bn: 'পাসওয়ার্ড', en: 'Password' },
  demo: { bn: 'পরীক্ষামূলক ব্যবহার', en: 'Demo' },
  account: { bn: 'আপনার অ্যাকাউন্ট', en: 'Your account' },
  noneStated: { bn: 'উল্লেখ নেই', en: 'None stated' },
  promisedServices: { bn: 'প্রতিশ্রুত সেবাসমূহ', en: 'Promised services' },
} satisfies Record<string, Record<Language, string>>

export const words = { bn: of('bn'), en: of('en') }

function of(language: Language): Record<keyof typeof said, string> {
  // The keys are those of `said`; Object.fromEntries knows them only as text.
  return Object.fromEntries(Object.entries(said).map(([key, word]) => [key, word[language]])) as Record<
    keyof typeof said,
    string
  >
}
