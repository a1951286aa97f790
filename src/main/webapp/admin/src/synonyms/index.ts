import CompareArrowsIcon from '@mui/icons-material/CompareArrows';
import { page } from '../shared/page';

export default {
  name: 'synonyms',
  icon: CompareArrowsIcon,
  list: page(async () => (await import('./SynonymsPage')).SynonymsPage),
};
