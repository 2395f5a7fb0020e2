import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { todayInDushanbe } from '../../../../server/domain/calendar/calendar-date.js';
import {
  type ChoiceAct,
  choiceActNames,
  choiceActRules,
  nextActOf,
} from '../../../../server/domain/choice/choice-status.js';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatDate, formatDateTime } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { choiceActLabels } from '../../lib/labels/choice.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { InputField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { ConfirmChoiceActDocument } from './Choice.gen.js';
import { type DeskProps, may, reasonAgainst } from './desk-props.js';

/** The acts of two persons in their order: what was confirmed by whom, and the one that comes next. */
export function TwoPersons(props: DeskProps) {
  const { choice } = props;
  const next = nextActOf(choice.status);
  const acts = choiceActNames.filter((act) => act !== 'resume' || choice.suspensions.length > 0);
  const at = next === null ? acts.length : acts.indexOf(next);
  return (
    <Section
      id="two-persons"
      title={<Trans>Acts of two persons</Trans>}
      note={<Trans>Each takes effect with the second word</Trans>}
    >
      <ol className="flow" role="list">
        {acts.map((act, index) => (
          <ActCard
            key={act}
            {...props}
            act={act}
            state={index < at ? 'done' : index === at ? 'now' : 'next'}
          />
        ))}
      </ol>
    </Section>
  );
}

type ActCardProps = DeskProps & {
  readonly act: ChoiceAct;
  readonly state: 'done' | 'now' | 'next';
};

function ActCard(props: ActCardProps) {
  const { choice, act, state } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const given = choice.confirmations.filter((one) => one.act === act);
  return (
    <Card
      as="li"
      title={
        <span className="row">
          {i18n._(choiceActLabels[act])}
          {state === 'done' ? (
            <Badge kind="ok" icon="check">
              <Trans>done</Trans>
            </Badge>
          ) : state === 'now' ? (
            <Badge kind="accent" icon="clock">
              <Trans>now</Trans>
            </Badge>
          ) : (
            <span className="note">
              <Trans>later</Trans>
            </span>
          )}
        </span>
      }
    >
      {given.length === 0 ? null : (
        <ul>
          {given.map((one) => {
            const time = formatDateTime(one.at, locale);
            return (
              <li key={one.name + one.role}>
                {one.name}, {i18n._(roleLabels[one.role as RoleCode])}
                <span className="note"> · {time}</span>
              </li>
            );
          })}
        </ul>
      )}
      {state === 'now' ? <ConfirmForm {...props} /> : null}
    </Card>
  );
}

function ConfirmForm({ desk, choice, act }: ActCardProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const send = useAct(ConfirmChoiceActDocument, { refetch: ['ChoiceDesk'] });
  const [seed, setSeed] = useState('');
  const confirmed = desk.viewerConfirmed.includes(act);
  const unmet = act === 'seal' ? desk.obstacles : [];
  const sides = choiceActRules[act].sides.map((side) =>
    side.map((role) => i18n._(roleLabels[role])).join(' / '),
  );
  const both = sides.join(' + ');
  const early = act === 'close' && choice.closesOn >= todayInDushanbe(new Date());
  const lastDay = formatDate(choice.closesOn, locale);
  if (unmet.length > 0) {
    return (
      <ul>
        {unmet.map((problem) => (
          <li key={problem.message}>{problemText(i18n, problem)}</li>
        ))}
      </ul>
    );
  }
  if (confirmed) {
    return (
      <p className="note">
        <Trans>You have confirmed. It takes effect when the other side confirms: {both}.</Trans>
      </p>
    );
  }
  if (!may(desk, 'confirmChoiceAct')) {
    const code = reasonAgainst(desk, 'confirmChoiceAct');
    return (
      <p className="note">
        {code === 'choice.other_side_missing' ? (
          <Trans>Your side has confirmed already. Needed: {both}.</Trans>
        ) : (
          <Trans>Two different persons confirm this: {both}.</Trans>
        )}
      </p>
    );
  }
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { choiceId: choice.id, act, seed: act === 'open' ? seed : null };
        void send.run({ input });
      }}
    >
      <ProblemBanner problem={send.problem} />
      {early ? (
        <Banner kind="warn" title={<Trans>The last day for ballots is {lastDay}.</Trans>}>
          <p>
            <Trans>Whoever has not chosen yet could not do it any more.</Trans>
          </p>
        </Banner>
      ) : null}
      <p className="note">
        <Consequence act={act} />
      </p>
      {act === 'open' ? (
        <InputField
          name="seed"
          inputMode="numeric"
          autoComplete="off"
          required
          value={seed}
          onChange={(event) => setSeed(event.target.value)}
          label={<Trans>Digits of the die</Trans>}
          hint={
            <Trans>
              Throw a die ten times before witnesses. Both persons write the same digits; equal
              works are put in order by them.
            </Trans>
          }
        />
      ) : null}
      <Button busy={send.busy} icon="check" kind={early ? 'secondary' : 'primary'}>
        <Trans>I confirm</Trans>: {i18n._(choiceActLabels[act])}
      </Button>
    </form>
  );
}

function Consequence({ act }: { readonly act: ChoiceAct }) {
  switch (act) {
    case 'open':
      return <Trans>This closes the roll, and residents can hand in ballots.</Trans>;
    case 'resume':
      return (
        <Trans>
          A new key is made and ballots are taken again. Whoever took part by phone or web before
          cannot replace the ballot; it counts as it is.
        </Trans>
      );
    case 'close':
      return <Trans>No ballot is taken after this. It cannot be opened again.</Trans>;
    case 'seal':
      return <Trans>Nothing about paper can be changed after this.</Trans>;
    case 'count':
      return <Trans>The ballots are counted, and everybody sees the result at once.</Trans>;
  }
}
