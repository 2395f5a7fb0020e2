import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { firstValue } from '../../../../server/domain/form-values.js';
import { success } from '../../../../server/domain/outcome.js';
import { formatLongDate } from '../../lib/format/date.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Banner } from '../../ui/banner/Banner.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Columns } from '../../ui/columns/Columns.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { actResult } from '../act-result.js';
import { endVoterSession } from '../code/end-voter-session.js';
import { VoterBanner } from '../code/VoterBanner.js';
import { usePageForm } from '../form.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, publicPage } from '../page.js';
import { BallotForm } from './BallotForm.js';
import { BallotList } from './BallotList.js';
import { BallotReview } from './BallotReview.js';
import { CastBallotDocument, ChoicePageDocument, type ChoicePageQuery } from './Choice.gen.js';
import { ChoiceAside } from './ChoiceAside.js';
import { choiceIdOf } from './choice-id.js';
import { ChoiceFrame } from './ChoiceFrame.js';
import { ChoiceState } from './ChoiceState.js';

function ChoicePage({ data, request, form }: PageProps<ChoicePageQuery>) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { choice, voterSession } = data;
  // What was ticked in a session that is over is the secret of somebody who is not at this screen any more.
  const over = form?.problems.find(({ code }) => code === 'choice.voter_session_over');
  const kept = usePageForm('castBallot', over ? null : form, request);
  if (!choice) return null;
  const budget = formatMoneyValue(choice.budget, locale);
  const day = formatLongDate(choice.closesOn, locale);
  const { jamoat } = choice.cycle;
  const mayCast = choice.viewerCan.some(({ act, allowed }) => act === 'castBallot' && allowed);
  const reviewing = form?.problems.some(({ code }) => code === 'choice.review_first') ?? false;
  const voterRef = voterSession?.ref ?? '';
  const changing = form !== null && firstValue(form.values, 'step') === 'change';
  return (
    <ChoiceFrame request={request} frame={data} choice={choice}>
      <PageHead
        title={<Trans>Which works are needed first?</Trans>}
        back={{
          href: `/${locale}/jamoats/${jamoat.id}`,
          label: <PlaceName name={jamoat.name} />,
        }}
        eyebrow={<Trans>Choice of priorities</Trans>}
        lead={
          <Trans>
            There are {budget}. Tick the works that matter to you. Ballots are taken until {day}.
          </Trans>
        }
      />
      <Columns
        aside={
          reviewing && !changing ? undefined : <ChoiceAside choice={choice} ballot={mayCast} />
        }
      >
        {over ? <Banner kind="bad" role="alert" title={problemText(i18n, over)} /> : null}
        <VoterBanner voter={voterSession} request={request} />
        <ChoiceState choice={choice} />
        {!mayCast ? (
          <BallotList choice={choice} />
        ) : reviewing && !changing ? (
          <BallotReview choice={choice} request={request} kept={kept} voterRef={voterRef} />
        ) : (
          <BallotForm
            choice={choice}
            request={request}
            kept={kept}
            voterRef={voterRef}
            refused={kept.refused && !reviewing}
          />
        )}
      </Columns>
    </ChoiceFrame>
  );
}

const title = msg`Choice of priorities`;

export const choicePage = publicPage({
  path: '/choices/:id',
  document: ChoicePageDocument,
  variables: (request) => ({ id: choiceIdOf(request) }),
  found: (data) => data.choice !== null,
  title: (data, i18n) => pageTitle(i18n._(title), data.choice?.cycle.jamoat.name.text ?? ''),
  Component: ChoicePage,
  acts: {
    castBallot: formAct({
      document: CastBallotDocument,
      variables: (values, request) =>
        success({
          input: {
            id: firstValue(values, 'id') || request.newId,
            choiceId: choiceIdOf(request),
            positions: (values['positions'] ?? []).map((text) =>
              /^\d{1,4}$/.test(text) ? Number(text) : 0,
            ),
            reviewed: firstValue(values, 'step') === 'send',
            voterRef: firstValue(values, 'voterRef') || null,
            castCount: Number(firstValue(values, 'castCount').replace(/\D/g, '').slice(0, 6)),
          },
        }),
      result: (data, request) =>
        actResult(data.castBallot, ({ castId, sessionEnded }) =>
          sessionEnded ? '/c/receipt' : `/choices/${choiceIdOf(request)}/receipt/${castId}`,
        ),
    }),
    endVoterSession,
  },
});
