import { Typography } from '@mui/material';
import { useDeferredValue } from 'react';
import { useTranslate } from 'react-admin';
import type { PreviewProps } from '../../editorial/DocumentPage';
import { minutesOf, wordsOf } from '../blocks/words';
import { bodyOf } from './useBody';

interface Props extends PreviewProps {
  readonly waiting: number;
}

/** How long the body is, and what is still on its way into it. */
export function BodyCount({ document, waiting }: Props) {
  const translate = useTranslate();
  const blocks = useDeferredValue(bodyOf(document)?.blocks);
  const words = wordsOf(blocks ?? []);
  return (
    <Typography variant="caption" color="textSecondary" component="p" sx={{ px: { xs: 2, md: 3 }, py: 1, borderTop: 1, borderColor: 'divider' }}>
      {translate('blog.body.count', { words, minutes: minutesOf(words) })}
      <span role="status">{waiting > 0 && ` ${translate('blog.body.uploading', { count: waiting })}`}</span>
    </Typography>
  );
}
