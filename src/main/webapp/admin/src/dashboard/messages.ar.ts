import type { Translated } from '../i18n/translated';
import type { dashboard as en } from './messages.en';

export const dashboard: Translated<typeof en> = {
  title: 'نظرة عامة',
  waiting: 'بانتظار من يتولاه',
  waitingNone: 'لا شيء في الانتظار. أحسنت.',
  overdue: '{count, plural, zero {لا شيء متأخر} one {واحد متأخر} two {اثنان متأخران} few {# متأخرة} many {# متأخرًا} other {# متأخر}}',
  since: 'منذ {when}',
  due: 'الموعد النهائي {when}',
  next: 'ما سيُنشر أو يُسحب قريبًا',
  nextNone: 'لا شيء مجدول.',
  mine: 'آخر ما كتبت',
  mineNone: 'ابدأ بوصفة.',
  blocked: 'لم يحدث كما كان مقررًا',
};
