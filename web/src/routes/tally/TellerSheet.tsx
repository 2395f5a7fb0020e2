import { Trans, useLingui } from '@lingui/react/macro';
import {
  answers,
  sections,
  type TallyItem,
} from '../../../../server/domain/choice/meeting-tally.js';
import { formText } from '../../lib/act/form-text.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { answerLabels, sectionLabels } from '../../lib/labels/meeting.js';
import { Button } from '../../ui/button/Button.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { type Desk, projectTitle } from './desk.js';
import { EnterTallySheetDocument } from './Tally.gen.js';
import styles from './tally.module.css';

/** What one teller counted: for each project and group the hands for, against and neither. */
export function TellerSheet({ desk }: { readonly desk: Desk }) {
  const { i18n } = useLingui();
  const act = useAct(EnterTallySheetDocument, { refetch: ['MeetingDesk'] });
  const shown = sections.filter((section) => desk.counted[section] > 0);
  const projects = desk.choice?.projects ?? [];
  const own = new Map(desk.ownSheet.map((item) => [item.position, item]));
  const send = async (form: FormData) => {
    const items = projects.map(({ position }): TallyItem => {
      const count = (section: (typeof sections)[number]) => {
        const hands = (answer: (typeof answers)[number]) =>
          Number(formText(form, `${String(position)}-${section}-${answer}`) || '0');
        return { yes: hands('yes'), no: hands('no'), abstain: hands('abstain') };
      };
      return { position, women: count('women'), men: count('men'), youth: count('youth') };
    });
    await act.run({ input: { meetingId: desk.meeting.id, items } });
  };
  return (
    <Section id="sheet" title={<Trans>My count</Trans>}>
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
      >
        <p>
          <Trans>
            Two tellers write down what each of them counted, without looking at the other. Whoever
            raised no hand at all stays uncounted. A hand against is never taken off the hands for.
          </Trans>
        </p>
        {projects.map(({ position }) => (
          <fieldset key={position} className={styles.item}>
            <legend>{projectTitle(desk, position)}</legend>
            {shown.map((section) => (
              <div key={section} className={styles.section}>
                <span className={styles.name}>{i18n._(sectionLabels[section])}</span>
                {answers.map((answer) => (
                  <label key={answer} className={styles.hands}>
                    <span>{i18n._(answerLabels[answer])}</span>
                    <input
                      type="number"
                      inputMode="numeric"
                      min={0}
                      max={desk.counted[section]}
                      name={`${String(position)}-${section}-${answer}`}
                      defaultValue={own.get(position)?.[section][answer] ?? ''}
                      required
                    />
                  </label>
                ))}
              </div>
            ))}
          </fieldset>
        ))}
        <ProblemBanner problem={act.problem} />
        <div className="row">
          <Button busy={act.busy} icon="check">
            {desk.ownSheet.length === 0 ? (
              <Trans>Hand in my count</Trans>
            ) : (
              <Trans>Correct my count</Trans>
            )}
          </Button>
          {desk.ownSheet.length === 0 ? null : (
            <p className="note" role="status">
              <Trans>My count is stored.</Trans>
            </p>
          )}
        </div>
      </form>
    </Section>
  );
}

/** Where the two tellers stand: waiting, differing, or agreed. */
export function Comparison({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useLingui();
  const { differences, agreed, sheetsEntered } = desk;
  const entered = sheetsEntered;
  if (differences.length === 0 && agreed.length === 0) {
    return (
      <p className="note" role="status">
        <Trans>Counts handed in: {entered} of 2.</Trans>
      </p>
    );
  }
  if (differences.length > 0) {
    return (
      <Table
        stack
        caption={<Trans>In this the two tellers differ. Both compare and correct.</Trans>}
        rows={differences}
        rowKey={({ position, section, answer }) => `${String(position)}-${section}-${answer}`}
        columns={[
          { key: 'work', head: t`Work`, cell: ({ position }) => projectTitle(desk, position) },
          { key: 'section', head: t`Group`, cell: ({ section }) => i18n._(sectionLabels[section]) },
          { key: 'answer', head: t`Hands`, cell: ({ answer }) => i18n._(answerLabels[answer]) },
          { key: 'first', head: t`First teller`, kind: 'number', cell: ({ first }) => first },
          { key: 'second', head: t`Second teller`, kind: 'number', cell: ({ second }) => second },
        ]}
      />
    );
  }
  const total = (item: TallyItem, answer: (typeof answers)[number]) =>
    sections.reduce((sum, section) => sum + item[section][answer], 0);
  return (
    <Table
      stack
      caption={<Trans>Both tellers counted the same</Trans>}
      rows={agreed}
      rowKey={({ position }) => String(position)}
      columns={[
        { key: 'work', head: t`Work`, cell: ({ position }) => projectTitle(desk, position) },
        ...answers.map((answer) => ({
          key: answer,
          head: i18n._(answerLabels[answer]),
          kind: 'number' as const,
          cell: (item: TallyItem) => total(item, answer),
        })),
      ]}
    />
  );
}
