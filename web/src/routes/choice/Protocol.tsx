import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  paperImbalances,
  type PaperProtocol,
  unusableCount,
} from '../../../../server/domain/choice/paper-protocol.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { EnterProtocolDocument } from './Choice.gen.js';
import { type DeskProps, may } from './desk-props.js';

type Name = keyof PaperProtocol;
/** Every protocol has these; the others are often nought. */
const sheetCounts: readonly Name[] = ['issued', 'inBox', 'unused'];
const names: readonly Name[] = ['issued', 'inBox', 'spoiled', 'unused', 'invalid', 'refused'];

function useNames(): Readonly<Record<Name, string>> {
  const { t } = useLingui();
  return {
    issued: t`Papers issued`,
    inBox: t`In the box`,
    spoiled: t`Spoiled`,
    unused: t`Unused`,
    invalid: t`Invalid`,
    refused: t`Refused: had taken part already`,
  };
}

/** The protocol of the papers. While it is typed it says at once what does not balance. */
export function Protocol(props: DeskProps) {
  const { desk } = props;
  const labels = useNames();
  const { t } = useLingui();
  const locale = useLocale();
  const { protocol } = desk;
  if (may(desk, 'enterProtocol')) return <ProtocolForm {...props} />;
  return (
    <Section id="protocol" title={<Trans>Protocol of the papers</Trans>}>
      {protocol === null ? (
        <p className="muted">
          <Trans>No protocol is entered.</Trans>
        </p>
      ) : (
        <Table
          stack
          caption={<Trans>Protocol of the papers</Trans>}
          captionHidden
          rows={names}
          rowKey={(name) => name}
          columns={[
            { key: 'name', head: t`Kind`, cell: (name) => labels[name] },
            {
              key: 'count',
              head: t`Number`,
              kind: 'number',
              cell: (name) => formatNumber(protocol[name], locale),
            },
          ]}
        />
      )}
    </Section>
  );
}

function ProtocolForm({ desk, choice }: DeskProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const labels = useNames();
  const act = useAct(EnterProtocolDocument, { refetch: ['ChoiceDesk'] });
  const [texts, setTexts] = useState<Readonly<Record<Name, string>>>(() => startOf(desk.protocol));
  const [stored, setStored] = useState(false);
  const counts = readCounts(texts);
  const unusable = unusableCount(counts);
  const unmet = unusable === null ? paperImbalances(counts, desk) : [];
  // Before the first count is typed there is nothing to complain about.
  const begun = sheetCounts.some((name) => texts[name] !== '');
  const marked = formatNumber(desk.marked, locale);
  const typed = formatNumber(desk.typed, locale);
  return (
    <Section
      id="protocol"
      title={<Trans>Protocol of the papers</Trans>}
      note={
        <Trans>
          {marked} persons marked, {typed} ballots typed
        </Trans>
      }
    >
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          if (unusable !== null) return;
          void act
            .run({ input: { choiceId: choice.id, ...counts } })
            .then((done) => setStored(done !== null));
        }}
      >
        <ProblemBanner problem={act.problem} />
        <div className="grid">
          {names.map((name) => (
            <InputField
              key={name}
              name={name}
              inputMode="numeric"
              autoComplete="off"
              width="short"
              label={labels[name]}
              value={texts[name]}
              error={
                unusable === name && texts[name] !== '' ? (
                  <Trans>This must be a whole number from 0.</Trans>
                ) : undefined
              }
              onChange={(event) => {
                const { value } = event.target;
                setTexts((before) => ({ ...before, [name]: value }));
                setStored(false);
              }}
            />
          ))}
        </div>
        <div role="status">
          {unusable !== null ? (
            begun ? (
              <p className="note">
                <Trans>Type all counts; then it is said here whether they balance.</Trans>
              </p>
            ) : null
          ) : unmet.length === 0 ? (
            <Banner kind="ok" title={<Trans>The numbers balance.</Trans>} />
          ) : (
            <Banner kind="warn" title={<Trans>The numbers do not balance yet.</Trans>}>
              <ul>
                {unmet.map((problem) => (
                  <li key={problem.code}>{problemText(i18n, problem)}</li>
                ))}
              </ul>
            </Banner>
          )}
        </div>
        <p className="row">
          <Button busy={act.busy} kind="secondary">
            <Trans>Store the protocol</Trans>
          </Button>
          {stored ? (
            <span className="note" role="status">
              <Trans>Stored</Trans>
            </span>
          ) : null}
        </p>
      </form>
    </Section>
  );
}

function startOf(protocol: PaperProtocol | null): Readonly<Record<Name, string>> {
  const entries = names.map((name) => {
    const start = sheetCounts.includes(name) ? '' : '0';
    return [name, protocol === null ? start : String(protocol[name])] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** What is typed, as counts; what is no number becomes one that no protocol may hold. */
function readCounts(texts: Readonly<Record<Name, string>>): PaperProtocol {
  const entries = names.map((name) => {
    const digits = texts[name].replace(/\s/g, '');
    return [name, /^\d{1,7}$/.test(digits) ? Number(digits) : -1] as const;
  });
  return Object.fromEntries(entries) as unknown as PaperProtocol;
}
