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
  save: 'حفظ',
  saved: 'تم الحفظ.',
  discard: 'تجاهل تعديلاتي',
  stale: {
    said: 'سبقك شخص آخر. ما كتبته ما زال هنا.',
    title: 'عدّله شخص آخر في هذه الأثناء',
    text: 'ما كتبته ما زال في النموذج. احفظ للإبقاء على ما لديك.',
    takeTheirs: 'اعتماد ما كتبه',
    nothing: '(لا شيء)',
    undone: 'سبقك شخص آخر، فلم يحدث شيء',
    again: 'ما كتبته ما زال هنا. قرر من جديد.',
  },
  addLanguage: 'إضافة لغة',
  language: { label: 'اللغة أو رمزها', hint: 'اسم مثل الألمانية، أو رمز مثل pt-BR.' },
  problems: {
    away: 'لا يمكن الوصول إلى الخادم. ما كتبته ما زال هنا؛ حاول مرة أخرى بعد قليل.',
    unexpected: 'حدث خطأ ما. إذا تكرر فاذكر {id}.',
    quote: 'المرجع: {id}',
  },
};
