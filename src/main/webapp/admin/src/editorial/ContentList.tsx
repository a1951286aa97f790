import { BooleanInput, CreateButton, FilterButton, ListBase, Pagination, SearchInput, SelectInput, Title, FilterForm, TopToolbar, useListContext, useTranslate } from 'react-admin';
import { Box, Stack } from '@mui/material';
import { ContentTable } from './ContentTable';
import { EmptyList } from './EmptyList';

const WORKFLOWS = ['draft', 'inReview', 'changesRequested', 'approved'].map((id) => ({ id, name: `editorial.workflow.${id}` }));
const PUBLICATIONS = ['published', 'unpublished'].map((id) => ({ id, name: `editorial.publication.${id}` }));

const FILTERS = [
  <SearchInput key="text" source="text" alwaysOn />,
  <SelectInput key="workflow" source="workflow" label="editorial.list.workflow" choices={WORKFLOWS} />,
  <SelectInput key="publication" source="publication" label="editorial.list.publication" choices={PUBLICATIONS} />,
  <BooleanInput key="mine" source="mine" label="editorial.list.mine" />,
  <BooleanInput key="trashed" source="trashed" label="editorial.list.trashed" />,
];

/** All documents of a type that this person may see, the latest first; combinations of filters can be kept by name. */
export function ContentList({ type }: { readonly type: string }) {
  const translate = useTranslate();
  return (
    <ListBase resource={type} sort={{ field: 'updatedAt', order: 'DESC' }} perPage={25}>
      <Title title={translate(`resources.${type}.name`, { smart_count: 2 })} />
      <Page type={type} />
    </ListBase>
  );
}

function Page({ type }: { readonly type: string }) {
  const { total, filterValues, isPending } = useListContext();
  if (!isPending && total === 0 && Object.keys(filterValues).length === 0) return <EmptyList type={type} />;
  return (
    <Box>
      <Stack direction="row" sx={{ alignItems: 'end', justifyContent: 'space-between', flexWrap: 'wrap', mb: 1 }}>
        <FilterForm filters={FILTERS} />
        <TopToolbar>
          <FilterButton filters={FILTERS} />
          <CreateButton label="editorial.list.create" />
        </TopToolbar>
      </Stack>
      <ContentTable type={type} />
      <Pagination />
    </Box>
  );
}
