import type { Translated } from '../i18n/translated';
import type { layout as en } from './messages.en';

export const layout: Translated<typeof en> = {
  dashboard: 'نظرة عامة',
  site: 'عرض الموقع',
  language: 'اللغة',
  skip: 'الانتقال إلى المحتوى',
  palette: {
    open: 'البحث والأوامر',
    placeholder: 'انتقل أو أنشئ أو ابحث بالعنوان…',
    nothing: 'لا شيء من هذا القبيل.',
    go: 'الانتقال إلى {name}',
    newRecipe: 'كتابة وصفة جديدة',
    newPost: 'كتابة مقال جديد',
    upload: 'رفع وسائط',
  },
};
