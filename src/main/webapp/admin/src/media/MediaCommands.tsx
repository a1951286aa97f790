import { update } from '@mealprep360/sdk';
import type { Medium } from '@mealprep360/sdk';
import { Autocomplete, Button, DialogContentText, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { ManyDialog } from './ManyDialog';
import { useFolders } from './useFolders';

interface Props {
  readonly chosen: readonly Medium[];
  readonly isTrash: boolean;
  readonly onChooseAll: () => void;
  readonly onChooseNone: () => void;
}

type Command = 'move' | 'trash' | 'restore';

/** Under whatever it is by now: where something is, and whether it is in the trash, are nobody's words to lose. */
const changed = (id: string, change: (ifMatch: string) => Promise<unknown>) =>
  update(() => client().media.getMediumRaw({ id }), ({ etag }) => change(etag));

/** Does the same to all media that are chosen. */
export function MediaCommands({ chosen, isTrash, onChooseAll, onChooseNone }: Props) {
  const translate = useTranslate();
  const [command, setCommand] = useState<Command>();
  // They leave the list that they are chosen in while it goes on.
  const [media, setMedia] = useState<readonly Medium[]>([]);
  const [folder, setFolder] = useState('');
  const { data: folders = [] } = useFolders();
  const title = translate(command === 'move' ? 'media.folders.move' : `editorial.actions.${command}`);
  const begin = (one: Command) => {
    setMedia(chosen);
    setCommand(one);
  };
  const close = (isBegun: boolean) => {
    setCommand(undefined);
    if (isBegun) onChooseNone();
  };
  const act = ({ id }: Medium) =>
    changed(id, (ifMatch) => {
      const api = client().media;
      if (command === 'restore') return api.restoreMedium({ id, ifMatch });
      return command === 'trash' ? api.trashMedium({ id, ifMatch }) : api.patchMedium({ id, ifMatch, mediumPatch: { folder: folder.trim() || null } });
    });
  // What came of it is to be read also where all of it has left this list.
  if (chosen.length === 0 && !command) return null;
  return (
    <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, px: 2, py: 1, borderRadius: 1, bgcolor: 'action.hover' }}>
      <Typography variant="body2" role="status" sx={{ marginInlineEnd: 'auto' }}>
        {translate('editorial.list.chosen', { count: chosen.length })}
      </Typography>
      {(isTrash ? (['restore'] as const) : (['move', 'trash'] as const)).map((one) => (
        <Button key={one} size="small" onClick={() => begin(one)}>
          {translate(one === 'move' ? 'media.folders.move' : `editorial.actions.${one}`)}
        </Button>
      ))}
      <Button size="small" onClick={onChooseAll}>
        {translate('media.chooseAll')}
      </Button>
      <Button size="small" onClick={onChooseNone}>
        {translate('editorial.list.chooseNone')}
      </Button>
      {command && (
        <ManyDialog title={title} media={media} act={act} onClose={close}>
          {command === 'move' && (
            <Autocomplete
              freeSolo
              autoSelect
              options={folders.map(({ path }) => path)}
              inputValue={folder}
              onInputChange={(_, path) => setFolder(path)}
              renderInput={(params) => <TextField {...params} autoFocus label={translate('media.fields.folder')} helperText={translate('media.folders.moveHint')} sx={{ mt: 1 }} />}
            />
          )}
          {command === 'trash' && <DialogContentText>{translate('media.actions.trashSure')}</DialogContentText>}
        </ManyDialog>
      )}
    </Stack>
  );
}
