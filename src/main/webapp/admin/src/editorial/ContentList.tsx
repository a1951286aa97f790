import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { PageState } from '../shared/PageState';
import { PageTitle } from '../shared/PageTitle';
import { ContentTable } from './ContentTable';
import { EmptyList } from './EmptyList';
import { ListFilters } from './ListFilters';
import { ListPages } from './ListPages';
import { ListSearch } from './ListSearch';
import { filtersOf } from './listing';
import { useListing } from './useListing';

/** All documents of a type that this person may see, the latest first; combinations of filters can be kept by name. */
export function ContentList({ type }: { readonly type: string }) {
  const translate = useTranslate();
  const listing = useListing(type);
  const isAll = Object.keys(filtersOf(listing.value)).length === 0;
  const title = <PageTitle>{translate(`resources.${type}.name`, { smart_count: 2 })}</PageTitle>;
  if (listing.error && listing.items.length === 0) {
    return (
      <>
        {title}
        <PageState error={listing.error} onRetry={() => void listing.refetch()} />
      </>
    );
  }
  if (!listing.isPending && isAll && listing.total === 0) {
    return (
      <>
        {title}
        <EmptyList type={type} />
      </>
    );
  }
  return (
    <Box sx={{ mt: 2, pb: 4, display: 'grid', gap: { xs: 1.5, lg: 3 }, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '232px minmax(0, 1fr)' } }}>
      {title}
      <ListFilters listing={listing} />
      <Stack spacing={1.5} sx={{ minWidth: 0 }}>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
          <ListSearch listing={listing} />
          <Button component={Link} to={`/${type}/create`} variant="contained" startIcon={<AddIcon />} sx={{ flexShrink: 0 }}>
            {translate('editorial.list.create')}
          </Button>
        </Stack>
        <ContentTable listing={listing} />
        <ListPages listing={listing} />
      </Stack>
    </Box>
  );
}
