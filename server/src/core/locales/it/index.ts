import type { Locale } from '../locale';
import { dates } from './dates';
import { names } from './names';
import { numbers } from './numbers';
import { render } from './render';
import { text } from './text';

export const it: Locale = { id: 'it', text, numbers, dates, names, render };
