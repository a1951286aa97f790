import CreateNewFolderIcon from '@mui/icons-material/CreateNewFolder';
import FolderIcon from '@mui/icons-material/Folder';
import { Box, Breadcrumbs, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router';
import { inside, wayTo } from './folders';
import { NewFolderDialog } from './NewFolderDialog';
import { useFolders } from './useFolders';

const to = (folder: string) => ({ search: folder && `?${new URLSearchParams({ folder })}` });

/** The way to the folder that is shown, and those inside of it. @param path empty for the library itself */
export function FolderBar({ path }: { readonly path: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { data: folders = [] } = useFolders();
  const [isNaming, setNaming] = useState(false);
  const way = [{ path: '', name: translate('media.folders.all') }, ...wayTo(path)];
  return (
    <Box component="nav" aria-label={translate('media.folders.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Breadcrumbs sx={{ marginInlineEnd: 1 }}>
        {way.map((folder) =>
          folder.path === path ? (
            <Typography key={folder.path} aria-current="page" sx={{ fontWeight: 600 }}>
              {folder.name}
            </Typography>
          ) : (
            <Link key={folder.path} component={RouterLink} to={to(folder.path)}>
              {folder.name}
            </Link>
          ),
        )}
      </Breadcrumbs>
      {inside(folders, path).map((folder) => (
        <Button key={folder.path} size="small" variant="outlined" color="inherit" startIcon={<FolderIcon />} component={RouterLink} to={to(folder.path)}>
          {translate('media.folders.holds', { name: folder.name, count: folder.media })}
        </Button>
      ))}
      <Button size="small" startIcon={<CreateNewFolderIcon />} onClick={() => setNaming(true)}>
        {translate('media.folders.new')}
      </Button>
      {isNaming && (
        <NewFolderDialog
          onChoose={(name) => {
            setNaming(false);
            void navigate(to(path ? `${path}/${name}` : name));
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </Box>
  );
}
