import type { Translation } from '@mealprep360/sdk';
import { tagged } from '@mealprep360/sdk';
import { Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import { useSayProblem } from '../api/problems';
import { AddLanguage } from '../shared/AddLanguage';
import { languageName } from '../shared/languageNames';
import { StateChips } from './StateChips';
import { useRefresh, useTranslations } from './useItem';
import type { Where } from './useItem';
import { usePlaceName } from './usePlaceName';

/** The languages of this item: which of them lag behind the source, and in what. */
export function LocalesPanel({ where }: { readonly where: Required<Where> }) {
  const translate = useTranslate();
  const language = useLocale();
  const navigate = useNavigate();
  const notify = useNotify();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  const placeOf = usePlaceName();
  const { data } = useTranslations(where);
  const all = data?.items ?? [];
  const open = (locale: string) => navigate(`/${where.type}/${where.id}?locale=${locale}`);
  const begin = async (code: string) => {
    try {
      const source = all.find((one) => one.source)!.locale;
      const { etag } = await contentOf(where.type).state({ id: where.id, locale: source });
      const { value } = await tagged(client().items.addLocaleRaw({ id: where.id, ifMatch: etag, newLocale: { locale: code } }));
      await refresh();
      open(value.locale);
    } catch (error) {
      say(error);
    }
  };
  const confirm = async ({ locale }: Translation) => {
    try {
      const { etag } = await contentOf(where.type).state({ id: where.id, locale });
      await client().items.confirmLocale({ id: where.id, itemLocale: locale, ifMatch: etag });
      notify('editorial.locales.confirmed', { type: 'success' });
    } catch (error) {
      say(error);
    }
    await refresh();
  };
  const done = all.filter(({ stale }) => stale.length === 0).length;
  return (
    <Stack spacing={2}>
      <Typography color="textSecondary">{translate('editorial.locales.progress', { done, total: all.length })}</Typography>
      {all.map((one) => (
        <Box key={one.locale}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
            <Button size="small" variant={one.locale === where.locale ? 'contained' : 'outlined'} onClick={() => open(one.locale)}>
              {`${languageName(one.locale, language)} (${one.locale})`}
            </Button>
            {one.source && <Chip size="small" label={translate('editorial.locales.source')} />}
            <StateChips
              workflow={one.workflow}
              publication={one.publication}
              changed={one.publishedRevision !== undefined && one.publishedRevision.id !== one.revision.id}
            />
          </Stack>
          {!one.source && (
            <>
              <Typography variant="body2" color="textSecondary">
                {translate('editorial.locales.stale', { count: one.stale.length })}
                {one.differences.length > 0 && ` · ${translate('editorial.locales.differences', { count: one.differences.length })}`}
              </Typography>
              {one.stale.map(({ change }) => (
                <Typography key={change.pointer} variant="caption" component="div">
                  {placeOf(where.type, change.pointer)}
                </Typography>
              ))}
              {one.differences.map(({ kind, pointer, sourcePointer }) => (
                <Typography key={`${kind} ${pointer ?? sourcePointer}`} variant="caption" component="div">
                  {placeOf(where.type, pointer ?? sourcePointer ?? '')}: {translate(`editorial.locales.kinds.${kind}`)}
                </Typography>
              ))}
              {one.stale.length > 0 && (
                <Button size="small" onClick={() => void confirm(one)}>
                  {translate('editorial.locales.confirm')}
                </Button>
              )}
            </>
          )}
        </Box>
      ))}
      <AddLanguage go={translate('editorial.locales.begin')} onAdd={(locale) => void begin(locale)} />
    </Stack>
  );
}
