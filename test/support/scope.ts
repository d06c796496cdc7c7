import * as all from 'smtp-replies';
import * as codes from 'smtp-replies/codes';
import { de } from 'smtp-replies/locales/de';
import { en } from 'smtp-replies/locales/en';
import { es } from 'smtp-replies/locales/es';
import { fr } from 'smtp-replies/locales/fr';

/** Everything the package exports, as an example may use it without an import. */
export const scope: Readonly<Record<string, unknown>> = { ...all, codes, de, en, es, fr };
