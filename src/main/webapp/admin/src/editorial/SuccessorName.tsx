import type { Successor } from '@mealprep360/sdk';
import { useTranslate } from 'react-admin';
import { useItemTitle } from './useItemTitle';

interface Props {
  readonly successor: Successor;
  readonly type: string;
  readonly locale: string;
}

/** Where the address of something leads once it is offline. @param type where the successor does not say it */
export function SuccessorName({ successor, type, locale }: Props) {
  const translate = useTranslate();
  const { data: title } = useItemTitle(successor.type ?? type, successor.id, locale);
  return title ? <span>{translate('editorial.successor.then', { title })}</span> : null;
}
