import PhotoLibraryIcon from '@mui/icons-material/PhotoLibrary';
import { page } from '../shared/page';

export default {
  name: 'media',
  icon: PhotoLibraryIcon,
  list: page(async () => (await import('./MediaLibrary')).MediaLibrary),
  edit: page(async () => (await import('./MediumPage')).MediumPage),
};
