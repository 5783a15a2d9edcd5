import type { Language } from '@sheba/contract/words'

/** Sunday first, as the week starts in Bangladesh. Written out: ICU's short Bangla forms differ between browsers. */
export const weekdays: Record<Language, { long: string; short: string }[]> = {
  bn: [
    { long: 'রবিবার', short: 'রবি' },
    { long: 'সোমবার', short: 'সোম' },
    { long: 'মঙ্গলবার', short: 'মঙ্গল' },
    { long: 'বুধবার', short: 'বুধ' },
    { long: 'বৃহস্পতিবার', short: 'বৃহঃ' },
    { long: 'শুক্রবার', short: 'শুক্র' },
    { long: 'শনিবার', short: 'শনি' },
  ],
  en: [
    { long: 'Sunday', short: 'Sun' },
    { long: 'Monday', short: 'Mon' },
    { long: 'Tuesday', short: 'Tue' },
    { long: 'Wednesday', short: 'Wed' },
    { long: 'Thursday', short: 'Thu' },
    { long: 'Friday', short: 'Fri' },
    { long: 'Saturday', short: 'Sat' },
  ],
}

export const months: Record<Language, { long: string; short: string }[]> = {
  bn: [
    { long: 'জানুয়ারি', short: 'জানু.' },
    { long: 'ফেব্রুয়ারি', short: 'ফেব্রু.' },
    { long: 'মার্চ', short: 'মার্চ' },
    { long: 'এপ্রিল', short: 'এপ্রিল' },
    { long: 'মে', short: 'মে' },
    { long: 'জুন', short: 'জুন' },
    { long: 'জুলাই', short: 'জুলাই' },
    { long: 'আগস্ট', short: 'আগস্ট' },
    { long: 'সেপ্টেম্বর', short: 'সেপ্টে.' },
    { long: 'অক্টোবর', short: 'অক্টো.' },
    { long: 'নভেম্বর', short: 'নভে.' },
    { long: 'ডিসেম্বর', short: 'ডিসে.' },
  ],
  en: [
    { long: 'January', short: 'Jan' },
    { long: 'February', short: 'Feb' },
    { long: 'March', short: 'Mar' },
    { long: 'April', short: 'Apr' },
    { long: 'May', short: 'May' },
    { long: 'June', short: 'Jun' },
    { long: 'July', short: 'Jul' },
    { long: 'August', short: 'Aug' },
    { long: 'September', short: 'Sep' },
    { long: 'October', short: 'Oct' },
    { long: 'November', short: 'Nov' },
    { long: 'December', short: 'Dec' },
  ],
}

export const dayWords: Record<Language, { today: string; tomorrow: string; yesterday: string }> = {
  bn: { today: 'আজ', tomorrow: 'কাল', yesterday: 'গতকাল' },
  en: { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday' },
}
