import englishMessages from 'ra-language-english';
import { icu } from './polyglot';

/** What react-admin itself says. */
export const { ra } = icu(englishMessages);
