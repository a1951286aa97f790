import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { directional } from '../shared/directional';
import { PAGE_SIZES } from './listing';
import type { Listing } from './useListing';

/** Which part of all is shown, and the way to the others. */
export function ListPages({ listing: { query: { page, limit }, pages, total, set } }: { readonly listing: Listing }) {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(useLocale());
  const step = (by: number, label: string, Icon: typeof ChevronLeftIcon) => (
    <IconButton
      aria-label={translate(label)}
      disabled={page + by < 1 || page + by > pages}
      onClick={() => set({ page: page + by === 1 ? '' : String(page + by) })}
    >
      <Icon sx={directional} />
    </IconButton>
  );
  return (
    <Stack component="nav" direction="row" aria-label={translate('editorial.list.pages')} sx={{ alignItems: 'center', justifyContent: 'end', flexWrap: 'wrap', columnGap: 2, rowGap: 1 }}>
      <TextField
        select
        variant="standard"
        label={translate('editorial.list.size')}
        value={limit}
        onChange={({ target }) => set({ limit: String(target.value) })}
        sx={{ minWidth: 110 }}
      >
        {PAGE_SIZES.map((size) => (
          <MenuItem key={size} value={size}>
            {numbers.format(size)}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="body2" role="status">
        {translate('editorial.list.range', {
          from: numbers.format(Math.min(total, (page - 1) * limit + 1)),
          to: numbers.format(Math.min(total, page * limit)),
          total: numbers.format(total),
        })}
      </Typography>
      <Stack direction="row">
        {step(-1, 'editorial.list.previous', ChevronLeftIcon)}
        {step(1, 'editorial.list.next', ChevronRightIcon)}
      </Stack>
    </Stack>
  );
}
