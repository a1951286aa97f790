import type { Translated } from '../i18n/translated';
import type { auth as en } from './messages.en';

export const auth: Translated<typeof en> = {
  ended: {
    title: 'انتهت جلستك',
    text: 'ما كنت تكتبه ما زال هنا. سجّل الدخول مرة أخرى في نافذة مستقلة ثم واصل عملك.',
    signIn: 'تسجيل الدخول من جديد',
    blocked: 'لم تُفتح نافذة تسجيل الدخول أو أُغلقت. اسمح بالنوافذ المنبثقة لهذه الصفحة وحاول مرة أخرى.',
  },
};
