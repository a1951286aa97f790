import GridViewIcon from '@mui/icons-material/GridView';
import ViewListIcon from '@mui/icons-material/ViewList';
import { Alert, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useProblemText } from '../api/problems';
import { LeaveGuard } from '../editorial/LeaveGuard';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { PageTitle } from '../shared/PageTitle';
import { useAddressFilters } from '../shared/useAddress';
import { FileZone } from './FileZone';
import { FolderBar } from './FolderBar';
import { LibraryFilters } from './LibraryFilters';
import { MediaCommands } from './MediaCommands';
import { MediaGrid } from './MediaGrid';
import { MediaTable } from './MediaTable';
import { UploadList } from './UploadList';
import { isOnItsWay, uploads } from './uploads';
import { UrlDialog } from './UrlDialog';
import { useChoice } from './useChoice';
import { LIBRARY_FILTERS, useLibrary } from './useLibrary';
import { useUploads } from './useUploads';

type View = 'grid' | 'list';

/** All media that this person may see, the newest first, and the way in for more. */
export function MediaLibrary() {
  const translate = useTranslate();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const [view, setView] = useStore<View>('media.view', 'grid');
  const [isFetching, setFetching] = useState(false);
  const filters = useAddressFilters(LIBRARY_FILTERS);
  const library = useLibrary(filters.value);
  const onTheirWay = useUploads();
  const media = itemsOf(library.data);
  const folder = filters.value('folder');
  const isTrash = filters.value('trashed') !== '';
  const choice = useChoice();
  const chosen = media.filter(({ id }) => choice.has(id));
  const isFolderAlone = folder !== '' && LIBRARY_FILTERS.every((key) => key === 'folder' || !filters.value(key));
  const emptiness = isFolderAlone ? 'media.folders.empty' : filters.isAny ? 'media.noResults' : 'media.empty';
  return (
    <Stack spacing={2} useFlexGap sx={{ mt: 2, pb: 8 }}>
      <PageTitle>{translate('resources.media.name', { smart_count: 2 })}</PageTitle>
      <FileZone onFiles={(files) => uploads.add(files, folder || undefined)}>
        <Button size="small" onClick={() => setFetching(true)} sx={{ marginInlineStart: 1 }}>
          {translate('media.url.title')}
        </Button>
        {folder && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {translate('media.uploads.into', { folder })}
          </Typography>
        )}
      </FileZone>
      <UploadList all={onTheirWay} />
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'start', justifyContent: 'space-between' }}>
        <LibraryFilters filters={filters} media={media} />
        <ToggleButtonGroup exclusive size="small" value={view} aria-label={translate('media.view.label')} onChange={(_, chosen: View | null) => chosen && setView(chosen)}>
          <ToggleButton value="grid" aria-label={translate('media.view.grid')} title={translate('media.view.grid')}>
            <GridViewIcon />
          </ToggleButton>
          <ToggleButton value="list" aria-label={translate('media.view.list')} title={translate('media.view.list')}>
            <ViewListIcon />
          </ToggleButton>
        </ToggleButtonGroup>
      </Stack>
      {!isTrash && <FolderBar path={folder} />}
      <MediaCommands chosen={chosen} isTrash={isTrash} onChooseAll={() => choice.set(media.map(({ id }) => id))} onChooseNone={() => choice.set([])} />
      {library.error && (
        <Alert severity="error" action={<Button onClick={() => void library.refetch()}>{translate('shared.retry')}</Button>}>
          {textOf(library.error)}
        </Alert>
      )}
      {library.data && media.length === 0 && (
        <Typography color="textSecondary" sx={{ py: 6, textAlign: 'center' }}>
          {translate(emptiness)}
        </Typography>
      )}
      {view === 'grid' && <MediaGrid media={media} choice={choice} onOpen={({ id }) => navigate(`/media/${id}`)} />}
      {view === 'list' && media.length > 0 && <MediaTable media={media} choice={choice} />}
      <MoreButton query={library} />
      {isFetching && <UrlDialog onClose={() => setFetching(false)} />}
      <LeaveGuard isLosing={onTheirWay.some(({ state }) => isOnItsWay(state))} />
    </Stack>
  );
}
