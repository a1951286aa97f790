import { Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { ComponentType } from 'react';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Json } from '../api/contents';
import type { PreviewProps } from './DocumentPage';
import { useItem, useTranslations } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  readonly document: Json;
  readonly Preview: ComponentType<PreviewProps>;
}

/** What readers will see; and of a translation, on request, what the source says, to write beside it. */
export function PreviewPanel({ where, document, Preview }: Props) {
  const translate = useTranslate();
  const { data } = useTranslations(where);
  const source = data?.items.find((one) => one.source)?.locale;
  const [locale, setLocale] = useState(where.locale);
  if (source === undefined || source === where.locale) return <Preview document={document} />;
  return (
    <Stack spacing={2}>
      <ToggleButtonGroup exclusive size="small" value={locale} onChange={(_, next) => next && setLocale(next)}>
        <ToggleButton value={where.locale}>{where.locale}</ToggleButton>
        <ToggleButton value={source}>{`${source} · ${translate('editorial.locales.source')}`}</ToggleButton>
      </ToggleButtonGroup>
      {locale === source ? <Source where={{ ...where, locale: source }} Preview={Preview} /> : <Preview document={document} />}
    </Stack>
  );
}

function Source({ where, Preview }: Omit<Props, 'document'>) {
  const { data } = useItem(where);
  return data ? <Preview document={data.value.document as Json} /> : null;
}
