import type { Translated } from '../i18n/translated';
import type { calendar as en } from './messages.en';

export const calendar: Translated<typeof en> = {
  title: 'التقويم',
  before: 'الشهر السابق',
  after: 'الشهر التالي',
  today: 'هذا الشهر',
  none: 'لا شيء مجدول في هذا الشهر.',
  hint: 'ما يُنشر أو يُلغى نشره تلقائيًّا. الأوقات بتوقيت {zone}.',
  hintDrag: 'اسحب ما ينتظر إلى يوم آخر، أو استخدم زره.',
  hintMove: 'انقل ما ينتظر باستخدام زره.',
  move: {
    to: 'نقل إلى…',
    one: 'نقل {title}',
    go: 'نقل',
    moved: 'تم النقل.',
    past: 'مضى هذا الموعد. اختر موعدًا قادمًا.',
  },
};
