import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type Outcome, refusal, success } from '../../../../server/domain/outcome.js';
import { isWorkbookFile, readTableFile } from '../../../../server/domain/choice/table-file.js';
import { largestTable, mostTableRows } from '../../../../server/domain/choice/roll-table.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { InputField } from '../../ui/field/Field.js';
import { ImportRollDocument } from './Choice.gen.js';
import { RollReport, type Report } from './RollReport.js';

interface Checked {
  readonly sent: { readonly table: string } | { readonly workbook: string };
  readonly report: Report;
}

/** A list of people out of a spreadsheet: first looked through with nothing stored, then all of it at a stroke. */
export function RollTable({ choiceId }: { readonly choiceId: string }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const check = useAct(ImportRollDocument);
  const store = useAct(ImportRollDocument, { refetch: ['ChoiceDesk', 'RollPairs'] });
  const [checked, setChecked] = useState<Checked | null>(null);
  const [fileError, setFileError] = useState<string>();
  const forget = () => {
    setChecked(null);
    setFileError(undefined);
    check.clear();
    store.clear();
  };
  const checkFile = async (file: FormDataEntryValue | null) => {
    forget();
    if (!(file instanceof File) || file.size === 0) {
      setFileError(t`Choose a file first.`);
      return;
    }
    const bytes = await file.slice(0, largestTable + 1).arrayBuffer();
    const read = sentOf(new Uint8Array(bytes));
    if (!read.ok) {
      setFileError(problemText(i18n, read.problem));
      return;
    }
    const sent = read.value;
    const done = await check.run({ input: { choiceId, ...sent } });
    if (done) setChecked({ sent, report: done.report });
  };
  const storeTable = async ({ sent, report: { fingerprint, added } }: Checked) => {
    const done = await store.run({
      input: { choiceId, ...sent, confirmed: { fingerprint, added } },
    });
    if (done) setChecked({ sent, report: done.report });
  };
  const added = checked?.report.added ?? 0;
  const most = formatNumber(mostTableRows, locale);
  return (
    <section className="flow" aria-labelledby="roll-table">
      <h3 id="roll-table">
        <Trans>A list out of a spreadsheet</Trans>
      </h3>
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void checkFile(new FormData(event.currentTarget).get('table'));
        }}
      >
        <Disclosure summary={<Trans>What must the table look like?</Trans>}>
          <div className="flow-s">
            <p>
              <Trans>
                The first row names the columns. Needed are: Name, List number, Village. Not
                required are: Household, Gender, Year of birth.
              </Trans>
            </p>
            <p>
              <Trans>
                The headings may be in Tajik, Russian or English. Other columns are not read and not
                stored. At most {most} people in one table.
              </Trans>
            </p>
            <p>
              <Trans>
                An Excel workbook (.xlsx) with one sheet is read as it is. A CSV file must be saved
                as “CSV UTF-8”. Where the rules of the cycle ask how long somebody has lived here,
                the column “Lives here since” is needed too.
              </Trans>
            </p>
          </div>
        </Disclosure>
        <InputField
          name="table"
          type="file"
          accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain"
          onChange={forget}
          label={<Trans>File with the list (Excel or CSV)</Trans>}
          hint={<Trans>Checking stores nothing.</Trans>}
          error={fileError}
        />
        <ProblemBanner problem={check.problem} />
        <Button busy={check.busy} kind="secondary" icon="search">
          <Trans>Check the file</Trans>
        </Button>
      </form>
      {checked === null ? null : <RollReport report={checked.report} />}
      <ProblemBanner problem={store.problem} />
      {checked !== null && mayStore(checked.report) ? (
        <Button busy={store.busy} icon="people" onClick={() => void storeTable(checked)}>
          <Plural value={added} one="Put # person on the roll" other="Put # people on the roll" />
        </Button>
      ) : null}
    </section>
  );
}

/** A workbook is sent as it is and read by the server; a table of text is looked at here first. */
function sentOf(bytes: Uint8Array): Outcome<Checked['sent']> {
  if (!isWorkbookFile(bytes)) {
    const text = readTableFile(bytes);
    return text.ok ? success({ table: text.value }) : text;
  }
  if (bytes.length > largestTable) {
    return refusal('choice.table_too_large', { details: { max: largestTable / 1_000_000 } });
  }
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return success({ workbook: btoa(pieces.join('')) });
}

function mayStore({ stored, added, faulty }: Report): boolean {
  return !stored && added > 0 && faulty === 0;
}
