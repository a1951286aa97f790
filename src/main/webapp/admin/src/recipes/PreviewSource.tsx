import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PreviewProps } from '../editorial/DocumentPage';
import { sourceOf } from './document';
import { FactList } from './FactList';

const WEB = /^https?:\/\//;

/** Who wrote it, where it comes from, and how others may use it. */
export function PreviewSource({ document }: PreviewProps) {
  const translate = useTranslate();
  const text = (field: string) => (document[field] as string | undefined)?.trim();
  const { name, url } = sourceOf(document);
  const source = name?.trim() || url;
  return (
    <FactList
      facts={[
        { label: translate('recipes.fields.author'), value: text('author') },
        { label: translate('recipes.parts.source'), value: url && WEB.test(url) ? <Link href={url} target="_blank" rel="noopener noreferrer">{source}</Link> : source },
        { label: translate('recipes.fields.licence'), value: text('licence') },
      ]}
    />
  );
}
