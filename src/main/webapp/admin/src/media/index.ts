import PhotoLibraryIcon from '@mui/icons-material/PhotoLibrary';
import { lazy } from 'react';

export default {
  name: 'media',
  icon: PhotoLibraryIcon,
  list: lazy(async () => ({ default: (await import('./MediaLibrary')).MediaLibrary })),
  edit: lazy(async () => ({ default: (await import('./MediumPage')).MediumPage })),
};
