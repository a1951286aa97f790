import type { Translated } from '../i18n/translated';
import type { blog as en } from './messages.en';

export const blog: Translated<typeof en> = {};
