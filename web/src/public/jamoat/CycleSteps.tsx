import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PublicStep } from '../../../../server/domain/phase/phase.js';
import { formatDate } from '../../lib/format/date.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { stepLabels } from '../../lib/labels/cycle.js';
import { type Step, Steps } from '../../ui/steps/Steps.js';
import { completedWorks, type Cycle } from './cycle.js';
import styles from './jamoat.module.css';
import { stretchOf } from './stretch-of.js';

const steps: readonly PublicStep[] = [1, 2, 3, 4, 5, 6];

/** What a step has left behind; nothing while there is no figure for it. */
function Outcome({ step, cycle }: { readonly step: PublicStep; readonly cycle: Cycle }): ReactNode {
  const locale = useLocale();
  const { proposalCounts, choice, publication } = cycle;
  const { total } = proposalCounts;
  const all = formatNumber(total, locale);
  switch (step) {
    case 1:
      return total === 0 ? null : (
        <Plural value={total} one="# proposal came in." other="# proposals came in." />
      );
    case 2: {
      const accepted = formatNumber(
        proposalCounts.accepted + proposalCounts.acceptedWithReservation,
        locale,
      );
      return total === 0 ? null : (
        <Trans>
          {accepted} of {all} proposals were accepted.
        </Trans>
      );
    }
    case 4: {
      if (choice?.status !== 'counted' || choice.turnout.tookPart === null) return null;
      const some = formatNumber(choice.turnout.tookPart, locale);
      const onRoll = formatNumber(choice.turnout.onRoll, locale);
      return (
        <Trans>
          {some} of {onRoll} people on the roll took part.
        </Trans>
      );
    }
    case 5: {
      if (publication === null) return null;
      const day = formatDate(publication.publishedAt, locale);
      return <Trans>The plan was published on {day}.</Trans>;
    }
    case 6: {
      if (publication === null) return null;
      const { completed, works } = completedWorks(publication);
      return (
        <Trans>
          {completed} of {works} works are completed.
        </Trans>
      );
    }
    default:
      return null;
  }
}

/** The six public steps of a cycle: done, now, to come; each with its days and what came of it. */
export function CycleSteps({ cycle }: { readonly cycle: Cycle }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const now = cycle.phase === 'closed' ? steps.length + 1 : (cycle.publicStep ?? 0);
  const shown = steps.filter((step) => step !== 4 || cycle.choiceEnabled);
  const list: Step[] = shown.map((step) => {
    const state = step < now ? 'done' : step === now ? 'now' : 'next';
    const { began, ended } = stretchOf(step, cycle.moves);
    const from = began && formatDate(began.movedAt, locale);
    const until = state === 'done' && ended ? formatDate(ended.movedAt, locale) : undefined;
    const days = began?.imported ? (
      <Trans>Taken from a file</Trans>
    ) : from === undefined ? null : until === undefined ? (
      <Trans>Since {from}</Trans>
    ) : (
      <>
        <span className="nowrap">{from} –</span> <span className="nowrap">{until}</span>
      </>
    );
    return {
      key: String(step),
      state,
      title: i18n._(stepLabels[step]),
      note:
        state === 'next' ? undefined : (
          <>
            <span className={styles.days}>{days}</span> <Outcome step={step} cycle={cycle} />
          </>
        ),
    };
  });
  return <Steps steps={list} stateWords={{ done: t`done`, now: t`now`, next: t`to come` }} />;
}
