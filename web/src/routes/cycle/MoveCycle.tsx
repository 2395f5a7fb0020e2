import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { eventLabels, phaseLabels } from '../../lib/labels/cycle.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { InputField, TextareaField } from '../../ui/field/Field.js';
import { MoveCycleDocument } from './Cycle.gen.js';
import type { Cycle } from './cycle-types.js';

type Move = Cycle['nextMoves'][number];

/** One way on or back: what still stands in its way, or the button that takes it. */
export function MoveCycle({ cycle, move }: { readonly cycle: Cycle; readonly move: Move }) {
  const { i18n } = useLingui();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const act = useAct(MoveCycleDocument, { refetch: ['CycleDesk'] });
  const id = `move-${move.event}`;
  return (
    <Card as="li" title={i18n._(eventLabels[move.event])}>
      <p className="note">
        {i18n._(phaseLabels[cycle.phase])} → {i18n._(phaseLabels[move.toPhase])}
      </p>
      <ProblemBanner problem={act.problem} />
      {move.unmet.length > 0 ? (
        <Banner kind="warn" title={<Trans>Still missing</Trans>}>
          <ul>
            {move.unmet.map((one) => (
              <li key={one.code}>{problemText(i18n, one)}</li>
            ))}
          </ul>
        </Banner>
      ) : !move.allowed ? (
        <p className="note">
          <Trans>Nothing stands in its way; another role makes this move.</Trans>
        </p>
      ) : (
        <form
          className="flow"
          onSubmit={(event) => {
            event.preventDefault();
            void act.run({
              input: {
                cycleId: cycle.id,
                event: move.event,
                revision: cycle.revision,
                reason: reason === '' ? null : reason,
                until: until === '' ? null : until,
              },
            });
          }}
        >
          {move.back ? (
            <TextareaField
              name="reason"
              id={`${id}-reason`}
              label={<Trans>Reason</Trans>}
              hint={<Trans>Everybody can read it.</Trans>}
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          ) : (
            <InputField
              name="until"
              id={`${id}-until`}
              type="date"
              width="short"
              label={<Trans>Last day of the new phase</Trans>}
              aside={<Trans>not required</Trans>}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
          <Button busy={act.busy} kind={move.back ? 'secondary' : 'primary'}>
            {i18n._(eventLabels[move.event])}
          </Button>
        </form>
      )}
    </Card>
  );
}
