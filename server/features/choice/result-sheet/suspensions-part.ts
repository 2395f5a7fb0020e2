import type { Content } from 'pdfmake/interfaces.js';
import { moment } from './sheet-figures.js';
import { section, type SheetPrint } from './sheet-parts.js';

/** That the database was restored while the choice went on; nothing where it never was. */
export function suspensionsPart({ sheet, words, figures }: SheetPrint): Content[] {
  if (sheet.suspensions.length === 0) return [];
  return section(
    words.suspendedHead,
    sheet.suspensions.map(({ suspendedAt, resumedAt, resumedBy, keptBallots }) => ({
      text: words.suspended(
        moment(suspendedAt),
        moment(resumedAt),
        resumedBy,
        figures.count(keptBallots),
      ),
    })),
  );
}
