import FilterListIcon from '@mui/icons-material/FilterList';
import { Box, Button, Stack, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useId, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useNames } from '../shared/useNames';
import { FacetGroup } from './FacetGroup';
import { optionsOf } from './facets';
import type { FacetName } from './facets';
import { KeepFilters } from './KeepFilters';
import { KeptFilters } from './KeptFilters';
import { filtersOf, viewOf } from './listing';
import { useCategoryNames } from './useCategoryNames';
import { useFacets } from './useFacets';
import type { Listing } from './useListing';

const WORKFLOWS = ['draft', 'inReview', 'changesRequested', 'approved'] as const;
const PUBLICATIONS = ['published', 'unpublished'] as const;
const SWITCHES = ['mine', 'trashed'] as const;

/** What narrows the table, beside it; on a small screen it folds away. */
export function ListFilters({ listing }: { readonly listing: Listing }) {
  const translate = useTranslate();
  const id = useId();
  const isBeside = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  const [isUnfolded, setUnfolded] = useState(false);
  const { value, set, show } = listing;
  const filters = filtersOf(value);
  const count = Object.keys(filters).filter((key) => key !== 'text').length;
  const counts = useFacets(listing);
  const nameOf = useNames([...(counts?.owner ?? []).map((one) => one.value), value('owner')].filter(Boolean));
  const categories = useCategoryNames(Boolean(counts?.category.length));
  const languages = new Intl.DisplayNames([useLocale()], { type: 'language', fallback: 'code' });
  const languageOf = (tag: string) => {
    try {
      return languages.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  const group = (name: FacetName, label: (value: string) => string, known?: readonly string[]) => {
    const options = optionsOf(counts, name, value(name), label, known);
    return options.length > 0 && (
      <FacetGroup title={translate(`editorial.list.${name}`)} options={options} chosen={[value(name)]} onChoose={(next) => set({ [name]: next })} />
    );
  };
  const isOpen = isBeside || isUnfolded;
  return (
    <Box component="section" aria-label={translate('editorial.list.filters')}>
      {!isBeside && (
        <Button startIcon={<FilterListIcon />} aria-expanded={isOpen} aria-controls={id} onClick={() => setUnfolded(!isUnfolded)}>
          {translate('editorial.list.filters')} {count > 0 && `(${count})`}
        </Button>
      )}
      <Stack id={id} spacing={2} hidden={!isOpen} sx={{ display: isOpen ? 'flex' : 'none', columnGap: 3, pt: { xs: 1, lg: 0 } }}>
        <KeptFilters type={listing.type} show={show} />
        {group('workflow', (one) => translate(`editorial.workflow.${one}`), WORKFLOWS)}
        {group('publication', (one) => translate(`editorial.publication.${one}`), PUBLICATIONS)}
        {group('source', languageOf)}
        {group('category', (one) => categories.get(one) ?? translate('shared.loading'))}
        {group('tag', (one) => one)}
        {group('owner', (one) => nameOf(one) || translate('editorial.list.somebody'))}
        <FacetGroup
          title={translate('editorial.list.also')}
          options={SWITCHES.map((one) => ({ value: one, label: translate(`editorial.list.${one}`) }))}
          chosen={SWITCHES.filter((one) => value(one))}
          onChoose={(_, one) => set({ [one]: value(one) ? '' : 'true' })}
        />
        {Object.keys(filters).length > 0 && <KeepFilters type={listing.type} view={viewOf(value)} show={show} />}
      </Stack>
    </Box>
  );
}
