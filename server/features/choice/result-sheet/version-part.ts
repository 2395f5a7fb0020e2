import type { Content } from 'pdfmake/interfaces.js';
import { moment } from './sheet-figures.js';
import { section, type SheetPrint } from './sheet-parts.js';

/** Which version of the result this is, and why; nothing on the sheet of a count nobody has corrected. */
export function versionPart({ sheet, locale, words }: SheetPrint): Content[] {
  const { choiceId, version, versions, correction } = sheet;
  const newest = versions.at(-1);
  if (newest?.version === 1) return [];
  const replaced =
    newest && newest.version > version
      ? [{ text: words.replaced(newest.version, moment(newest.madeAt)), bold: true }]
      : [];
  const earlier = versions
    .filter((one) => one.version < version)
    .map((one) =>
      words.earlier(
        one.version,
        moment(one.madeAt),
        `/${locale}/choices/${choiceId}/result?version=${String(one.version)}`,
      ),
    );
  return section(words.versionHead(version), [
    ...replaced,
    ...(correction
      ? [
          {
            text: words.corrected(moment(correction.madeAt)),
            bold: true,
            margin: [0, 0, 0, 2] as [number, number, number, number],
          },
          { text: correction.reason, italics: true },
          {
            text:
              correction.leftOut.length === 0
                ? words.nothingLeftOut
                : words.worksLeftOut(correction.leftOut.join(', ')),
            margin: [0, 2, 0, 0] as [number, number, number, number],
          },
          {
            text: correction.signatures
              .map(({ name, role }) => `${name}, ${words.role[role]}`)
              .join(' · '),
            bold: true,
            margin: [0, 2, 0, 0] as [number, number, number, number],
          },
          ...earlier.map((text) => ({ text, fontSize: 8.5 })),
        ]
      : []),
  ]);
}
