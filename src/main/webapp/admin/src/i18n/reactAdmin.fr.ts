import frenchMessages from 'ra-language-french';
import { icu } from './polyglot';

/** What react-admin itself says. */
export const { ra } = icu(frenchMessages);
