import { Autocomplete, Dialog, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { INSERTIONS } from './newBlock';
import type { Insertion } from './newBlock';

interface Props {
  readonly onChoose: (what: Insertion) => void;
  readonly onClose: () => void;
}

/** Finds a kind of block by its name. */
export function InsertMenu({ onChoose, onClose }: Props) {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { 'aria-label': translate('blog.body.insert') } }}>
      <Autocomplete<Insertion>
        open
        openOnFocus
        autoHighlight
        forcePopupIcon={false}
        options={[...INSERTIONS]}
        getOptionLabel={(what) => translate(`blog.kinds.${what}`)}
        noOptionsText={translate('blog.body.noKind')}
        onChange={(_, what) => what && onChoose(what)}
        onClose={(_, reason) => reason === 'escape' && onClose()}
        slotProps={{ listbox: { sx: { maxHeight: '60vh' } } }}
        sx={{ p: 2 }}
        renderInput={(params) => <TextField {...params} autoFocus label={translate('blog.body.which')} />}
      />
    </Dialog>
  );
}
