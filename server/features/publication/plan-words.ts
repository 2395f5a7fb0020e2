import type { Locale } from '../../domain/locale.js';
import { type AnnexWords, annexWords } from './words/annex-words.js';
import { type ApprovalWords, approvalWords } from './words/approval-words.js';
import { type CoverWords, coverWords } from './words/cover-words.js';
import { type LineWords, lineWords } from './words/line-words.js';
import { type NamedWords, namedWords } from './words/named-words.js';
import { type PageWords, pageWords } from './words/page-words.js';
import { type TableWords, tableWords } from './words/table-words.js';

/** Every word that stands in the files of a publication. Terms follow the glossary of the domain. */
export interface PlanWords
  extends CoverWords, PageWords, TableWords, LineWords, ApprovalWords, AnnexWords, NamedWords {}

function wordsIn(locale: Locale): PlanWords {
  return {
    ...coverWords[locale],
    ...pageWords[locale],
    ...tableWords[locale],
    ...lineWords[locale],
    ...approvalWords[locale],
    ...annexWords[locale],
    ...namedWords[locale],
  };
}

export const planWords: Readonly<Record<Locale, PlanWords>> = {
  tg: wordsIn('tg'),
  ru: wordsIn('ru'),
  en: wordsIn('en'),
};
