/** What is raised over and over. */
export const raisedDraft = {
  service: 'computer-language-lab',
  subject: 'ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না',
  description: 'বিদ্যুৎ চলে যাওয়ার পর থেকে ল্যাবের ১৭টি ল্যাপটপের মধ্যে ৫টি চালু হচ্ছে না।',
}
