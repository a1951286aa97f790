import {
  Datagrid, DateField, FilterButton, FunctionField, List, SearchInput, SelectInput, BooleanInput, TextField, TopToolbar,
  CreateButton, useLocale, useTranslate,
} from 'react-admin';
import type { WorkingRecipeCard } from '@mealprep360/sdk';
import { useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { MOMENT } from '../shared/useMoment';
import { BulkCommands } from './BulkCommands';
import { EmptyList } from './EmptyList';
import { StateChips } from './StateChips';

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
  const locale = useLocale();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <List
      title={translate(`resources.${type}.name`, { smart_count: 2 })}
      filters={FILTERS}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      perPage={25}
      empty={<EmptyList type={type} />}
      actions={
        <TopToolbar>
          <FilterButton />
          <CreateButton label="editorial.list.create" />
        </TopToolbar>
      }
    >
      <Datagrid
        rowClick={(id, resource, record) => `/${resource}/${id}?locale=${record.locale}`}
        bulkActionButtons={<BulkCommands type={type} />}
        size={isSmall ? 'small' : 'medium'}
      >
        <TextField source="title" label="editorial.list.title" sx={{ fontWeight: 600, overflowWrap: 'anywhere', unicodeBidi: 'plaintext' }} />
        <FunctionField<WorkingRecipeCard>
          label="editorial.list.workflow"
          render={({ workflow, publication, changed }) => (
            <StateChips workflow={workflow} publication={publication} changed={changed} />
          )}
        />
        {!isSmall && <TextField source="locale" label="editorial.list.locale" sortable={false} />}
        {!isSmall && <DateField source="updatedAt" label="editorial.list.updatedAt" showTime locales={locale} options={MOMENT} />}
      </Datagrid>
    </List>
  );
}
