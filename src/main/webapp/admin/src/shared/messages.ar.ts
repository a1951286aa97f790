import type { Translated } from '../i18n/translated';
import type { shared as en } from './messages.en';

export const shared: Translated<typeof en> = {
  cancel: 'إلغاء',
  close: 'إغلاق',
  retry: 'حاول مرة أخرى',
  loading: 'جارٍ التحميل…',
  more: 'المزيد',
  you: 'أنت',
  many: {
    done: 'تم تنفيذ {done} من {all}.',
    go: '{count, plural, zero {لا شيء للتنفيذ} one {تنفيذ لعنصر واحد} two {تنفيذ لعنصرين} few {تنفيذ لـ # عناصر} many {تنفيذ لـ # عنصرًا} other {تنفيذ لـ # عنصر}}',
    stop: 'إيقاف',
  },
  addLanguage: 'إضافة لغة',
  problems: {
    away: 'لا يمكن الوصول إلى الخادم. ما كتبته ما زال هنا؛ حاول مرة أخرى بعد قليل.',
    unexpected: 'حدث خطأ ما. إذا تكرر فاذكر {id}.',
    quote: 'المرجع: {id}',
  },
};
