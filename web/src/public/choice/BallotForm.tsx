import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatAmount } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { ActBar } from '../../ui/act-bar/ActBar.js';
import { Button } from '../../ui/button/Button.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { CheckCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { ActForm, type PageForm } from '../form.js';
import type { PageRequest } from '../page.js';
import type { ChoicePageQuery } from './Choice.gen.js';
import { Places } from './Places.js';
import { LiveTickedSum } from './TickedSum.js';

export type Choice = NonNullable<ChoicePageQuery['choice']>;

export interface BallotFormProps {
  readonly choice: Choice;
  readonly request: PageRequest;
  readonly kept: PageForm;
  /** For whose session the form is made: with a code or with help; empty for a signed-in person. */
  readonly voterRef: string;
  /** Whether what was sent is refused, and not merely brought back to be changed. */
  readonly refused: boolean;
}

/** The ballot: tick every work you support. Money informs and never blocks; a limit on the number is said in words. */
export function BallotForm({ choice, request, kept, voterRef, refused }: BallotFormProps) {
  const { t } = useLingui();
  const max = choice.ballotMax;
  const ticked = new Set(kept.values('positions'));
  return (
    <ActForm act="castBallot" request={request} forget={voterRef !== ''}>
      {refused ? (
        <ErrorSummary title={<Trans>The ballot was not taken</Trans>} problems={kept.problems} />
      ) : null}
      <input type="hidden" name="voterRef" value={kept.value('voterRef', voterRef)} />
      <input
        type="hidden"
        name="castCount"
        value={kept.value('castCount', String(choice.viewer?.castCount ?? 0))}
      />
      <PickGroup
        id="positions"
        columns={2}
        legend={<Trans>The works</Trans>}
        hint={
          max === null ? (
            <Trans>Tick as many as you like.</Trans>
          ) : (
            <Plural value={max} one="Tick one." other="Tick up to #." />
          )
        }
        error={refused ? kept.error('positions') : undefined}
      >
        {choice.projects.map((project) => (
          <BallotCard
            key={project.position}
            project={project}
            ticked={ticked.has(String(project.position))}
          />
        ))}
      </PickGroup>
      <ActBar
        stack
        label={t`Your ballot`}
        act={
          <Button>
            <Trans>Look at it again</Trans>
          </Button>
        }
      >
        <LiveTickedSum budget={choice.budget} />
        <p className="note" data-without-script>
          <Trans>On the next page you see what the ticked works cost together.</Trans>
        </p>
      </ActBar>
    </ActForm>
  );
}

function BallotCard(props: {
  readonly project: Choice['projects'][number];
  readonly ticked: boolean;
}) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { position, cost, proposal } = props.project;
  return (
    <CheckCard
      name="positions"
      value={position}
      defaultChecked={props.ticked}
      data-cost={cost.amount}
      sector={{ code: proposal.sector, label: i18n._(sectorLabels[proposal.sector]) }}
      title={
        <>
          {position}. <span lang={proposal.language}>{keepUnits(proposal.title)}</span>
        </>
      }
      detail={<Places everywhere={proposal.everywhere} villages={proposal.villages} />}
      price={formatAmount(cost.amount, cost.currency, locale)}
    />
  );
}
