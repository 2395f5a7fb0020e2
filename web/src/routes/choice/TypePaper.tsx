import { Trans, useLingui } from '@lingui/react/macro';
import { type RefObject, useRef, useState } from 'react';
import { parseTypedPositions } from '../../../../server/domain/choice/typed-positions.js';
import { validateBallot } from '../../../../server/domain/voting/ballot-rule.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { TypePaperBallotDocument } from './Choice.gen.js';
import { type DeskProps, field } from './desk-props.js';

interface Typed {
  readonly id: string;
  readonly positions: readonly number[];
}

/** Typing what is on the papers: the numbers and Enter. Only the last ballot can be corrected; nothing is kept here. */
export function TypePaper(props: DeskProps) {
  const { cycle, desk, choice } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const act = useAct(TypePaperBallotDocument, { refetch: ['ChoiceDesk'] });
  const input = useRef<HTMLInputElement>(null);
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  const [last, setLast] = useState<Typed | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const [error, setError] = useState<string>();
  const typed = formatNumber(desk.typed, locale);
  const marked = formatNumber(desk.marked, locale);
  const send = async (form: FormData) => {
    const read = parseTypedPositions(field(form, 'positions'));
    const rule = {
      kind: 'approval',
      max: choice.ballotMax,
      projectCount: choice.projects.length,
    } as const;
    const ballot = read.ok ? validateBallot(rule, read.value) : read;
    setError(ballot.ok ? undefined : problemText(i18n, ballot.problem));
    if (!ballot.ok) return;
    const positions = [...ballot.value];
    const villageId = field(form, 'villageId');
    const done = await act.run({
      input: { id, choiceId: choice.id, villageId, positions, correction: correcting },
    });
    if (!done) return;
    setLast({ id, positions });
    setId(crypto.randomUUID());
    setCorrecting(false);
    clear(input);
  };
  const correct = () => {
    if (!last || !input.current) return;
    setId(last.id);
    setCorrecting(true);
    input.current.value = last.positions.join(' ');
    input.current.select();
  };
  const shown = last?.positions.join(' ') ?? '';
  return (
    <Section
      id="type"
      title={<Trans>Ballots out of the box</Trans>}
      note={
        <Trans>
          {typed} typed of {marked} marked
        </Trans>
      }
    >
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
      >
        <ProblemBanner problem={act.problem} />
        <SelectField name="villageId" id="box-village" label={<Trans>Village of the box</Trans>}>
          {cycle.jamoat.villages.map((village) => (
            <option key={village.id} value={village.id} lang={village.name.language}>
              {village.name.text}
            </option>
          ))}
        </SelectField>
        <InputField
          ref={input}
          name="positions"
          inputMode="decimal"
          autoComplete="off"
          width="short"
          label={
            correcting ? (
              <Trans>The numbers as they should be</Trans>
            ) : (
              <Trans>Numbers marked on the paper</Trans>
            )
          }
          hint={<Trans>For instance 3 7 12, then Enter. Leave invalid papers out.</Trans>}
          error={error}
        />
        <p className="row">
          <Button busy={act.busy}>
            {correcting ? <Trans>Correct it</Trans> : <Trans>Take the ballot</Trans>}
          </Button>
          {last && !correcting ? (
            <>
              <span className="note" role="status">
                <Trans>Last ballot: {shown}</Trans>
              </span>
              <Button kind="quiet" onClick={correct}>
                <Trans>Correct the last one</Trans>
              </Button>
            </>
          ) : null}
        </p>
      </form>
    </Section>
  );
}

function clear(input: RefObject<HTMLInputElement | null>): void {
  if (!input.current) return;
  input.current.value = '';
  input.current.focus();
}
