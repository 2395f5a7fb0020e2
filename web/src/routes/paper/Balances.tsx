import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { balanceLabels } from '../../lib/labels/paper.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Button } from '../../ui/button/Button.js';
import { TextareaField } from '../../ui/field/Field.js';
import { SignBalanceNoteDocument } from './Paper.gen.js';
import { may, type Place, type PlaceProps, refetch } from './paper-props.js';

type Balance = Place['balances'][number];

/** Whether the numbers of a place agree, and the note where they do not. */
export function Balances(props: PlaceProps) {
  const { place } = props;
  // While papers are entered once or read differently, those that are settled say nothing about the box.
  const unsettled = place.differences.length > 0 || place.stacks.some(({ once }) => once > 0);
  const shown = place.balances.filter(({ balance }) => balance !== 'read' || !unsettled);
  if (shown.length === 0) return null;
  return (
    <ul className="flow-s" role="list">
      {shown.map((balance) => (
        <BalanceLine key={balance.balance} {...props} balance={balance} />
      ))}
    </ul>
  );
}

function BalanceLine(props: PlaceProps & { readonly balance: Balance }) {
  const { desk, place, balance } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const { holds, note } = balance;
  const stated = formatNumber(balance.stated, locale);
  const accounted = formatNumber(balance.accounted, locale);
  const explained = (note?.signatures.length ?? 0) > 1;
  return (
    <li className="flow-s">
      <p className="row">
        <span>
          {i18n._(balanceLabels[balance.balance])}: {stated} {holds ? '=' : '≠'} {accounted}
        </span>
        {holds ? (
          <Badge kind="ok" icon="check">
            <Trans>holds</Trans>
          </Badge>
        ) : explained ? (
          <Badge kind="warn" icon="check">
            <Trans>explained by two</Trans>
          </Badge>
        ) : (
          <Badge kind="bad" icon="alert">
            <Trans>does not hold</Trans>
          </Badge>
        )}
      </p>
      {note ? (
        <blockquote>
          <p>{note.words}</p>
          <p className="note">
            {note.signatures
              .map(({ name, role }) => `${name}, ${i18n._(roleLabels[role as RoleCode])}`)
              .join(' · ')}
          </p>
        </blockquote>
      ) : null}
      {holds || explained || place.final || !may(desk, 'signBalanceNote') ? null : (
        <NoteForm key={note?.words} {...props} />
      )}
    </li>
  );
}

function NoteForm({ place, balance }: PlaceProps & { readonly balance: Balance }) {
  const act = useAct(SignBalanceNoteDocument, { refetch });
  const [words, setWords] = useState(balance.note?.words ?? '');
  return (
    <form
      className="flow-s"
      onSubmit={(event) => {
        event.preventDefault();
        void act.run({ input: { placeId: place.id, balance: balance.balance, words } });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <TextareaField
        name="words"
        id={`note-${balance.balance}-${place.id}`}
        rows={2}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        label={<Trans>Why it does not hold</Trans>}
        hint={
          <Trans>
            Two different persons sign the same words. They are printed on the result sheet.
          </Trans>
        }
      />
      <p>
        <Button busy={act.busy} kind="secondary" size="s">
          <Trans>Sign the note</Trans>
        </Button>
      </p>
    </form>
  );
}
