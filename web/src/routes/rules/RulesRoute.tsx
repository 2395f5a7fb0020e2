import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { useRuleTrial } from '../../lib/rule-trial/use-rule-trial.js';
import type { TrialState } from '../../lib/rule-trial/use-rule-trial.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { useScreenTitle } from '../../lib/screen/use-screen-title.js';
import { Banner } from '../../ui/banner/Banner.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { BallotSource } from './BallotSource.js';
import styles from './rules.module.css';
import { RuleTrialDocument, type RuleTrialQuery } from './RuleTrial.gen.js';
import { TrialReport } from './TrialReport.js';

type Cycle = NonNullable<RuleTrialQuery['cycle']>;

/** What the trial says: nothing yet, how far it is, its report, or why there is none. */
function Outcome({ state }: { readonly state: TrialState }) {
  const { t, i18n } = useLingui();
  if (state === null) return null;
  switch (state.kind) {
    case 'progress':
      return (
        <div role="status" className="flow-s">
          <progress className={styles.progress} value={state.part} max={1} aria-label={t`Count`} />
          <p className="note">
            <Trans>This device counts the ballots by every rule …</Trans>
          </p>
        </div>
      );
    case 'tried':
      return <TrialReport trial={state.trial} />;
    case 'refused':
      return (
        <Banner
          kind="bad"
          role="alert"
          title={<Trans>This file cannot be read as an election.</Trans>}
        >
          <p>{problemText(i18n, state.problem)}</p>
        </Banner>
      );
    case 'unreachable':
      return (
        <Banner
          kind="warn"
          role="alert"
          title={<Trans>The ballots did not arrive whole; nothing was counted.</Trans>}
        >
          <p>
            <Trans>Try again when the network is better.</Trans>
          </p>
        </Banner>
      );
  }
}

function RuleTrialScreen(props: { readonly cycle: Cycle; readonly data: RuleTrialQuery }) {
  const { cycle, data } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const { state, run } = useRuleTrial();
  useScreenTitle(t`Try the rules`);
  return (
    <>
      <PageHead
        title={<Trans>Try the rules</Trans>}
        back={{
          href: `/${locale}/work/cycles/${cycle.id}`,
          label: <PlaceName name={cycle.jamoat.name} />,
        }}
        lead={
          <Trans>
            The same ballots counted by each rule, side by side: so the rule is chosen before anyone
            proposes, not after.
          </Trans>
        }
      />
      <div className="flow-l">
        <BallotSource choices={data.countedChoices} busy={state?.kind === 'progress'} onTry={run} />
        <Outcome state={state} />
      </div>
    </>
  );
}

export default function RulesRoute() {
  const { t } = useLingui();
  const { cycleId = '' } = useParams();
  const state = useQuery(RuleTrialDocument, { variables: { id: cycleId } });
  return (
    <QueryGate state={state}>
      {(data) =>
        data.cycle ? (
          <RuleTrialScreen cycle={data.cycle} data={data} />
        ) : (
          <DeadEnd title={t`This cycle does not exist.`} />
        )
      }
    </QueryGate>
  );
}
