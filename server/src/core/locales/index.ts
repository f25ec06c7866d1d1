import type { LanguageId } from '../text/document';
import { en } from './en';
import { it } from './it';
import type { Locale } from './locale';

/** Every language that Riscontro reads. To add one is to add its folder and one line here. */
export const locales: Readonly<Record<LanguageId, Locale>> = { it, en };
