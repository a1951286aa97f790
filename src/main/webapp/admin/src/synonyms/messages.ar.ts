import type { Translated } from '../i18n/translated';
import type { synonyms as en } from './messages.en';

export const synonyms: Translated<typeof en> = {
  create: 'مجموعة جديدة',
  edit: 'تعديل المجموعة',
  remove: 'إزالة المجموعة',
  removeNow: 'إزالة',
  hint: 'من يبحث عن إحدى الكلمات يجد ما يقابل الأخريات أيضًا. ويعرف البحث أي تغيير خلال ثانية.',
  find: 'البحث بكلمة',
  findHint: 'كلمة كاملة، بأي من صيغها.',
  clear: 'مسح عوامل التصفية',
  language: 'اللغة',
  anyLanguage: 'رمز مثل de. وفارغ لأي لغة.',
  allLanguages: 'كل اللغات',
  empty: 'لا كلمات بالمعنى نفسه بعد. تبدأ ذلك أول مجموعة.',
  none: 'لا مجموعة كهذه.',
  words: 'الكلمات',
  wordsHint: 'اسمان أو أكثر للشيء نفسه، كل منها كلمة أو عدة كلمات. اضغط Enter أو فاصلة بعد كل منها.',
  languageHint: 'إذا تُرك فارغًا فمعناها واحد في كل اللغات.',
  changedAt: 'آخر تعديل',
  commands: 'الأوامر',
  editOne: 'تعديل {words}',
  removeOne: 'إزالة {words}',
  sure: 'البحث عن إحدى هذه الكلمات لن يجد ما يقابل الأخريات بعد ذلك: {words}.',
  saved: 'صارت بالمعنى نفسه. يعرف البحث ذلك خلال ثانية.',
  removed: 'أُزيلت المجموعة. يعرف البحث ذلك خلال ثانية.',
  openOther: 'الانتقال إلى تلك المجموعة',
};
