import { MediumType } from '@mealprep360/sdk';
import type { Medium } from '@mealprep360/sdk';
import { Autocomplete, Box, Button, FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AddressFilters } from '../shared/useAddress';
import type { FilterKey } from './useLibrary';

interface Props {
  readonly filters: AddressFilters<FilterKey>;
  /** What is shown now: its tags are proposed. */
  readonly media: readonly Medium[];
}

/** Search and filters of the library. Tags are proposed as far as they have been seen; any can be typed. */
export function LibraryFilters({ filters: { value, set, clear, isAny }, media }: Props) {
  const translate = useTranslate();
  const tags = [...new Set(media.flatMap((medium) => medium.tags))].sort((a, b) => a.localeCompare(b));
  const text: FilterKey = 'q';
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <TextField
        type="search"
        label={translate('media.search')}
        value={value(text)}
        onChange={({ target }) => set(text, target.value)}
        sx={{ flex: '1 1 220px' }}
      />
      <Autocomplete
        freeSolo
        autoSelect
        options={tags}
        value={value('tag') || null}
        onChange={(_, chosen) => set('tag', chosen?.trim() ?? '')}
        renderInput={(params) => <TextField {...params} label={translate('media.filters.tag')} />}
        sx={{ width: 170 }}
      />
      <TextField select label={translate('media.filters.type')} value={value('type')} onChange={({ target }) => set('type', target.value)} sx={{ width: 130 }}>
        <MenuItem value="">{translate('media.filters.anyType')}</MenuItem>
        {Object.entries(MediumType).map(([, type]) => (
          <MenuItem key={type} value={type}>
            {type.split('/')[1]!.toUpperCase()}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        label={translate('media.filters.trashed')}
        control={<Switch checked={value('trashed') !== ''} onChange={(_, isOn) => set('trashed', isOn ? 'true' : '')} />}
      />
      {isAny && <Button onClick={clear}>{translate('media.filters.clear')}</Button>}
    </Box>
  );
}
