import TranslateIcon from '@mui/icons-material/Translate';
import { IconButton, Popover, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { About } from './comments';
import { StaleChanges } from './StaleChanges';
import { useStaleAt } from './staleness';

interface Props extends About {
  /** For a list whose parts have marks of their own: it shows what is about none of those that are here. */
  readonly isAlone?: boolean;
}

/** Beside a field of a translation: that the source says something else there by now, and on request what. */
export function StaleMark({ anchor, label, isAlone = false }: Props) {
  const translate = useTranslate();
  const { type, stale } = useStaleAt(anchor, isAlone);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  if (stale.length === 0) return null;
  const name = translate('editorial.locales.changedHere', { field: label });
  return (
    <>
      <Tooltip title={name}>
        <IconButton
          size="small"
          color="warning"
          aria-label={name}
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => setOpener(currentTarget)}
          sx={{ bgcolor: 'background.paper', '&:hover': { bgcolor: 'background.paper' } }}
        >
          <TranslateIcon sx={{ fontSize: 18 }} />
        </IconButton>
      </Tooltip>
      <Popover
        open={opener !== null}
        anchorEl={opener}
        onClose={() => setOpener(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        transformOrigin={{ vertical: 'top', horizontal: 'center' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': name, sx: { p: 2, width: 'min(560px, 100%)' } } }}
      >
        <StaleChanges type={type} changes={stale.map(({ change }) => change)} />
      </Popover>
    </>
  );
}
