import type { Locale } from '../../../../domain/locale.js';
import type { SheetWords } from '../sheet-words.js';
import { en } from './en.js';
import { ru } from './ru.js';
import { tg } from './tg.js';

export const sheetWords: Readonly<Record<Locale, SheetWords>> = { tg, ru, en };
