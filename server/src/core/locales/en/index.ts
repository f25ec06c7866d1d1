import type { Locale } from '../locale';
import { dates } from './dates';
import { names } from './names';
import { numbers } from './numbers';
import { render } from './render';
import { text } from './text';

export const en: Locale = { id: 'en', text, numbers, dates, names, render };
