import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Filters } from './listing';
import { useSavedViews } from './useSavedViews';

interface Props {
  readonly type: string;
  readonly show: (filters: Filters) => void;
}

/** Filters that were kept by name, each a click away; nothing where none are. */
export function KeptFilters({ type, show }: Props) {
  const translate = useTranslate();
  const id = useId();
  const { views, isBusy, forget } = useSavedViews(type);
  return (
    views.length > 0 && (
      <Box role="group" aria-labelledby={id} sx={{ width: '100%' }}>
        <Typography id={id} variant="body2" color="textSecondary" sx={{ fontWeight: 650 }}>
          {translate('editorial.list.saved')}
        </Typography>
        {views.map((one) => (
          <Stack key={one.name} direction="row" sx={{ alignItems: 'center' }}>
            <Button size="small" onClick={() => show(one.parameters)} sx={{ flex: 1, justifyContent: 'start', overflowWrap: 'anywhere' }}>
              {one.name}
            </Button>
            <IconButton size="small" aria-label={translate('editorial.list.forget', { name: one.name })} disabled={isBusy} onClick={() => void forget(one.name)}>
              <CloseIcon fontSize="small" />
            </IconButton>
          </Stack>
        ))}
      </Box>
    )
  );
}
