import type { LanguageId } from '../core/text/document';
import { en } from './en';
import { it } from './it';
import type { Messages } from './messages';

export type { Messages } from './messages';

/** Every interface language. To add one is to add its file and one line here. */
export const messages: Readonly<Record<LanguageId, Messages>> = { it, en };

/** The messages for a locale such as `it`, `it-IT` or `it_IT.UTF-8`; English where the locale is another or none. */
export function messagesFor(locale: string | undefined): Messages {
  const language = /^[a-z]{2,3}/.exec((locale ?? '').toLowerCase())?.[0];
  return language === 'it' ? messages.it : messages.en;
}
