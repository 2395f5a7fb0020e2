import { Trans } from '@lingui/react/macro';
import { isOpenIn } from '../../../../server/domain/proposal/proposal-phases.js';
import { textLimits } from '../../../../server/domain/proposal/proposal-text.js';
import { formatDateTime } from '../../lib/format/date.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { TextareaField } from '../../ui/field/Field.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { ActForm, usePageForm } from '../form.js';
import type { FormState, PageRequest } from '../page.js';
import styles from './proposal.module.css';
import type { ProposalPageQuery } from './Proposal.gen.js';

type Proposal = NonNullable<ProposalPageQuery['proposal']>;
type Comment = Proposal['comments']['nodes'][number];

function OneComment({ comment }: { readonly comment: Comment }) {
  const locale = useLocale();
  return (
    <Card as="li" id={`comment-${comment.id}`}>
      <p className={styles.text} lang={langOf(comment.language)}>
        {comment.text}
      </p>
      <p className="note">
        <b>{comment.author}</b>
        {comment.village === null ? null : (
          <>
            , <PlaceName name={comment.village.name} />
          </>
        )}
        {comment.authorConfirmed ? null : (
          <>
            {' '}
            <Trans>(not confirmed)</Trans>
          </>
        )}
        {' · '}
        <time dateTime={comment.writtenAt}>{formatDateTime(comment.writtenAt, locale)}</time>
      </p>
    </Card>
  );
}

function CommentForm(props: { readonly request: PageRequest; readonly form: FormState | null }) {
  const form = usePageForm('commentProposal', props.form, props.request);
  return (
    <ActForm act="commentProposal" request={props.request} id={form.id}>
      <ErrorSummary
        level={3}
        id="comment-errors"
        title={<Trans>The comment was not stored.</Trans>}
        problems={form.problems}
      />
      <TextareaField
        name="text"
        label={<Trans>Your comment</Trans>}
        hint={<Trans>Everyone reads it with your name and village.</Trans>}
        error={form.error('text')}
        defaultValue={form.value('text')}
        maxLength={textLimits.comment}
        required
      />
      <Button kind="secondary" icon="speech">
        <Trans>Send the comment</Trans>
      </Button>
    </ActForm>
  );
}

/** What people say about it, oldest first, without replies. */
export function ProposalComments(props: {
  readonly proposal: Proposal;
  readonly request: PageRequest;
  readonly form: FormState | null;
}) {
  const { proposal, request, form } = props;
  const { cycle } = proposal;
  const { nodes, hasNextPage, endCursor } = proposal.comments;
  const can = proposal.viewerCan.find((one) => one.act === 'commentProposal');
  const next = encodeURIComponent(`/proposals/${proposal.id}`);
  return (
    <Section id="comments" title={<Trans>Comments</Trans>} note={proposal.commentCount}>
      <div className="flow">
        {nodes.length === 0 ? (
          <p className="muted">
            <Trans>Nobody has commented yet.</Trans>
          </p>
        ) : (
          <ul className="flow" role="list">
            {nodes.map((comment) => (
              <OneComment key={comment.id} comment={comment} />
            ))}
          </ul>
        )}
        {hasNextPage && endCursor !== null ? (
          <p>
            <a href={`/${request.locale}${request.path}?comments=${endCursor}#comments`}>
              <Trans>Later comments</Trans>
            </a>
          </p>
        ) : null}
        {can?.allowed === true ? <CommentForm request={request} form={form} /> : null}
        {can?.reason === 'common.not_signed_in' && isOpenIn('commentProposal', cycle.phase) ? (
          <p>
            <a href={`/${request.locale}/sign-in?next=${next}`}>
              <Trans>Sign in to comment</Trans>
            </a>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
