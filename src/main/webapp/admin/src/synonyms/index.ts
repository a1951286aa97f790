import CompareArrowsIcon from '@mui/icons-material/CompareArrows';
import { lazy } from 'react';

export default {
  name: 'synonyms',
  icon: CompareArrowsIcon,
  list: lazy(async () => ({ default: (await import('./SynonymsPage')).SynonymsPage })),
};
