import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { firstValue } from '../../../../server/domain/form-values.js';
import { success } from '../../../../server/domain/outcome.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import {
  challengeKindLabels,
  challengeKinds,
  challengeStatusLabels,
} from '../../lib/labels/challenge.js';
import { Button, ButtonLink } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { InputField, SelectField, TextareaField } from '../../ui/field/Field.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { CheckCard } from '../../ui/pick/PickCard.js';
import { Section } from '../../ui/section/Section.js';
import { actResult } from '../act-result.js';
import { choiceIdOf } from '../choice/choice-id.js';
import { ChoiceFrame } from '../choice/ChoiceFrame.js';
import { ActForm, usePageForm } from '../form.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, publicPage } from '../page.js';
import {
  ChallengePageDocument,
  type ChallengePageQuery,
  FileChallengeDocument,
} from './Challenge.gen.js';

type Choice = NonNullable<ChallengePageQuery['choice']>;
type Filed = ChallengePageQuery['rollChallenges'][number];

/** Saying that the roll is wrong, while the choice is open: a plain form, and what became of what one has filed. */
function ChallengePage(props: PageProps<ChallengePageQuery>) {
  const { data, request } = props;
  const locale = useLocale();
  const { choice } = data;
  if (!choice) return null;
  return (
    <ChoiceFrame request={request} frame={data} choice={choice}>
      <PageHead
        title={<Trans>Is the roll wrong?</Trans>}
        back={{
          href: `/${locale}/choices/${choice.id}`,
          label: <Trans>Choice of priorities</Trans>,
        }}
        lead={
          <Trans>
            The roll is closed since the opening. Say here what is wrong: the secretary and the
            chair of the committee decide together and give a reason.
          </Trans>
        }
      />
      <div className="flow-l">
        <FiledList filed={data.rollChallenges} />
        {choice.status !== 'open' ? (
          <EmptyState title={<Trans>Objections are taken only while ballots are taken.</Trans>} />
        ) : choice.viewer === null ? (
          <EmptyState
            title={<Trans>Sign in to say what is wrong.</Trans>}
            act={
              <ButtonLink href={`/${locale}/sign-in?next=${encodeURIComponent(request.path)}`}>
                <Trans>Sign in</Trans>
              </ButtonLink>
            }
          />
        ) : (
          <FileForm {...props} choice={choice} />
        )}
      </div>
    </ChoiceFrame>
  );
}

function FileForm(props: PageProps<ChallengePageQuery> & { readonly choice: Choice }) {
  const { choice, request, form } = props;
  const { i18n } = useLingui();
  const kept = usePageForm('fileRollChallenge', form, request);
  return (
    <ActForm act="fileRollChallenge" request={request} id={kept.id}>
      <ErrorSummary title={<Trans>That was not stored.</Trans>} problems={kept.problems} />
      <SelectField
        name="kind"
        defaultValue={kept.value('kind', 'missing')}
        label={<Trans>What is wrong?</Trans>}
      >
        {challengeKinds.map((kind) => (
          <option key={kind} value={kind}>
            {i18n._(challengeKindLabels[kind])}
          </option>
        ))}
      </SelectField>
      <CheckCard
        name="myself"
        value="yes"
        defaultChecked={kept.value('myself') === 'yes'}
        title={<Trans>It is about me</Trans>}
      />
      <InputField
        name="name"
        maxLength={120}
        defaultValue={kept.value('name')}
        label={<Trans>Name of the person</Trans>}
        aside={<Trans>not needed when it is about you</Trans>}
        error={kept.error('name')}
      />
      <SelectField
        name="villageId"
        defaultValue={kept.value('villageId')}
        label={<Trans>In which village does the person live?</Trans>}
        error={kept.error('villageId')}
      >
        {choice.cycle.jamoat.villages.map((village) => (
          <option key={village.id} value={village.id} lang={village.name.language}>
            {village.name.text}
          </option>
        ))}
      </SelectField>
      <TextareaField
        name="words"
        maxLength={500}
        required
        defaultValue={kept.value('words')}
        label={<Trans>Why, in a few words</Trans>}
        error={kept.error('words')}
      />
      <Button>
        <Trans>Send the objection</Trans>
      </Button>
    </ActForm>
  );
}

function FiledList({ filed }: { readonly filed: readonly Filed[] }) {
  const { i18n } = useLingui();
  if (filed.length === 0) return null;
  return (
    <Section id="filed" title={<Trans>Objections</Trans>}>
      <ul className="flow" role="list">
        {filed.map(({ id, kind, name, status, secretary, chair }) => (
          <li key={id} className="flow-s">
            <p>
              <b>{i18n._(challengeStatusLabels[status])}</b>: {i18n._(challengeKindLabels[kind])} (
              {name})
            </p>
            {status === 'open' ? null : (
              <p className="note">
                {[secretary?.reason, chair?.reason].filter(Boolean).join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const title = msg`Is the roll wrong?`;

export const challengePage = publicPage({
  path: '/choices/:id/roll',
  document: ChallengePageDocument,
  variables: (request) => ({ id: choiceIdOf(request) }),
  found: (data) => data.choice !== null,
  title: (data, i18n) => pageTitle(i18n._(title), data.choice?.cycle.jamoat.name.text ?? ''),
  Component: ChallengePage,
  acts: {
    fileRollChallenge: formAct({
      document: FileChallengeDocument,
      variables: (values, request) =>
        success({
          input: {
            id: firstValue(values, 'id'),
            choiceId: choiceIdOf(request),
            kind: challengeKinds.find((one) => one === firstValue(values, 'kind')) ?? 'missing',
            myself: firstValue(values, 'myself') === 'yes',
            name: firstValue(values, 'name'),
            villageId: firstValue(values, 'villageId'),
            words: firstValue(values, 'words'),
          },
        }),
      result: (data, request) =>
        actResult(data.fileRollChallenge, () => `/choices/${choiceIdOf(request)}/roll`),
    }),
  },
});
