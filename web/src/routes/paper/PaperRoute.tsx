import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { Banner } from '../../ui/banner/Banner.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { AddPlace } from './AddPlace.js';
import { Differences } from './Differences.js';
import { EnterSheet } from './EnterSheet.js';
import { Incidents } from './Incidents.js';
import { MarkPeople } from './MarkPeople.js';
import { PaperDeskDocument } from './Paper.gen.js';
import { may, type PaperProps } from './paper-props.js';
import { Places } from './Places.js';

function PaperScreen(props: PaperProps) {
  const { cycle, desk, choice, paper } = props;
  const locale = useLocale();
  return (
    <>
      <CycleHead cycle={cycle} desk="choice" />
      <div className="pagetop flow">
        <p>
          <ButtonLink href={`/${locale}/work/cycles/${cycle.id}/choice`} kind="quiet" icon="back">
            <Trans>Choice of priorities</Trans>
          </ButtonLink>
        </p>
        {choice.status === 'closed' ? <Obstacles {...props} /> : null}
        {may(desk, 'markPaperParticipation') ? <MarkPeople {...props} /> : null}
        {may(desk, 'enterPaperSheet') ? <EnterSheet {...props} /> : null}
        {paper.places.some(({ differences }) => differences.length > 0) ? (
          <Differences {...props} />
        ) : null}
        {paper.incidents.length > 0 ? <Incidents {...props} /> : null}
        <Places {...props} />
        {may(desk, 'putPollingPlace') && choice.status !== 'closed' ? (
          <AddPlace {...props} />
        ) : null}
      </div>
    </>
  );
}

/** What stands against sealing, in the words in which the seal would refuse. */
function Obstacles({ paper }: PaperProps) {
  const { i18n } = useLingui();
  return paper.obstacles.length === 0 ? (
    <Banner kind="ok" title={<Trans>Nothing about paper stands against sealing.</Trans>} />
  ) : (
    <Banner kind="warn" title={<Trans>What stands against sealing</Trans>}>
      <ul>
        {paper.obstacles.map((problem) => (
          <li key={problem.message}>{problemText(i18n, problem)}</li>
        ))}
      </ul>
    </Banner>
  );
}

export default function PaperRoute() {
  const { t } = useLingui();
  const { cycleId = '' } = useParams();
  const state = useQuery(PaperDeskDocument, { variables: { cycleId } });
  return (
    <QueryGate state={state}>
      {({ cycle, choiceDesk: desk }) =>
        cycle && desk?.choice && desk.paper ? (
          <PaperScreen cycle={cycle} desk={desk} choice={desk.choice} paper={desk.paper} />
        ) : (
          <DeadEnd title={t`There is no paper here for you to work with.`} />
        )
      }
    </QueryGate>
  );
}
