import FilterListIcon from '@mui/icons-material/FilterList';
import { Box, Button, Stack, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FacetGroup } from './FacetGroup';
import { filtersOf } from './listing';
import { SavedFilters } from './SavedFilters';
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
  const isOpen = isBeside || isUnfolded;
  return (
    <Box component="section" aria-label={translate('editorial.list.filters')}>
      {!isBeside && (
        <Button startIcon={<FilterListIcon />} aria-expanded={isOpen} aria-controls={id} onClick={() => setUnfolded(!isUnfolded)}>
          {translate('editorial.list.filters')} {count > 0 && `(${count})`}
        </Button>
      )}
      <Stack id={id} spacing={2} hidden={!isOpen} sx={{ display: isOpen ? 'flex' : 'none', columnGap: 3 }}>
        <FacetGroup
          title={translate('editorial.list.workflow')}
          options={WORKFLOWS.map((one) => ({ value: one, label: translate(`editorial.workflow.${one}`) }))}
          chosen={value('workflow')}
          onChoose={(workflow) => set({ workflow })}
        />
        <FacetGroup
          title={translate('editorial.list.publication')}
          options={PUBLICATIONS.map((one) => ({ value: one, label: translate(`editorial.publication.${one}`) }))}
          chosen={value('publication')}
          onChoose={(publication) => set({ publication })}
        />
        <FacetGroup
          title={translate('editorial.list.also')}
          options={SWITCHES.map((one) => ({ value: one, label: translate(`editorial.list.${one}`) }))}
          chosen={SWITCHES.filter((one) => value(one)).join(' ')}
          onChoose={(_, one) => set({ [one]: value(one) ? '' : 'true' })}
        />
        <SavedFilters type={listing.type} filters={filters} show={show} />
      </Stack>
    </Box>
  );
}
