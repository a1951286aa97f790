import type { Translated } from '../i18n/translated';
import type { media as en } from './messages.en';

export const media: Translated<typeof en> = {
  choose: 'اختيار صورة',
  change: 'اختيار صورة أخرى',
  takeOut: 'إزالتها',
  altHere: 'ما تعرضه الصورة، بالكلمات',
  altHint: 'إذا تُرك فارغًا استُخدم نص المكتبة. يلزم أحدهما للنشر.',
  search: 'البحث في المكتبة',
  none: 'لا صورة مطابقة. ارفع واحدة في الأعلى.',
  drop: 'أفلت الصور هنا، أو ألصق صورة، أو',
  upload: 'رفع من هذا الجهاز',
  uploading: '{count, plural, zero {جارٍ رفع {name}…} one {جارٍ رفع {name}…} two {جارٍ رفع {name}، بقي ملفان…} few {جارٍ رفع {name}، بقيت # ملفات…} many {جارٍ رفع {name}، بقي # ملفًا…} other {جارٍ رفع {name}، بقي # ملف…}}',
};
