import rtl from '@mui/stylis-plugin-rtl';
import { prefixer } from 'stylis';

/** Emotion's own prefixer has to be named again where there is another plugin. */
export const mirrored = [prefixer, rtl];
