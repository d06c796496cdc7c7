import * as all from 'smtp-replies';
import * as codes from 'smtp-replies/codes';
import { en } from 'smtp-replies/locales/en';

/** Everything the package exports, as an example may use it without an import. */
export const scope: Readonly<Record<string, unknown>> = { ...all, codes, en };
