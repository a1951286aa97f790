import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ObjectProps } from './ObjectFields';

/** A block that this editor cannot change, but move and take away. */
export function UnknownFields({ kind }: ObjectProps) {
  const translate = useTranslate();
  return <Typography color="textSecondary">{translate('blog.body.unknown', { kind })}</Typography>;
}
