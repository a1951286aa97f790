import type { Translated } from '../i18n/translated';
import type { imports as en } from './messages.en';

export const imports: Translated<typeof en> = {
  title: 'عمليات الاستيراد',
  new: 'استيراد ملف',
  hint: 'أسطر JSON \u2066(.ndjson)\u2069 فيها وصفات أو مقالات، أو ملف zip فيه مقالات بصيغة Markdown كما يحفظها Hugo وJekyll.',
  choose: 'اختيار ملف',
  noFile: 'لا ملف بعد',
  kind: 'محتواه',
  dryRun: 'التجربة أولًا',
  dryRunHint: 'لا يتغير شيء. يظهر لك ما كان سيحدث لكل سطر.',
  publish: 'نشر ما يُحفظ',
  publishHint: 'ما لا يمكن نشره يُحفظ مع ذكر السبب.',
  try: 'تجربة',
  start: 'استيراد',
  sending: 'جارٍ الإرسال…',
  cancel: 'إيقاف',
  forReal: 'استيراد فعلي',
  dry: 'تجربة فقط',
  report: 'النتيجة',
  filter: 'الأسطر المعروضة',
  noLines: 'لا أسطر من هذا النوع.',
  former: 'عمليات الاستيراد السابقة',
  noFormer: 'لا شيء بعد.',
  lines: '{count, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}}',
  progress: 'تمت معالجة {done, number} من {all, plural, zero {# أسطر} one {سطر واحد} two {سطرين} few {# أسطر} many {# سطرًا} other {# سطر}}',
  atLine: 'السطر {line}:',
  states: { waiting: 'في الانتظار', running: 'قيد التنفيذ', done: 'تم', failed: 'فشل', cancelled: 'أُوقف' },
  outcomes: { refused: 'مرفوض', created: 'جديد', updated: 'معدّل', unchanged: 'كما كان', all: 'الكل' },
  counted: '{outcome} ({count, number})',
  counts: {
    real: {
      created: 'جديد: {count, number}', updated: 'معدّل: {count, number}', unchanged: 'كما كان: {count, number}', refused: 'مرفوض: {count, number}',
      notPublished: 'محفوظ ولم يُنشر: {count, number}',
    },
    dry: {
      created: 'سيكون جديدًا: {count, number}', updated: 'سيُعدَّل: {count, number}', unchanged: 'سيبقى كما هو: {count, number}',
      refused: 'سيُرفض: {count, number}', notPublished: 'سيُحفظ ولن يُنشر: {count, number}',
    },
  },
  columns: { line: 'السطر', outcome: 'النتيجة', document: 'المستند', notes: 'ملاحظات' },
};
