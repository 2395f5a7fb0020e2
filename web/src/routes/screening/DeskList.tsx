import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import {
  type ProposalStatus,
  proposalStatuses,
} from '../../../../server/domain/proposal/proposal.js';
import { StatusBadge } from '../../features/proposal/ProposalBadges.js';
import { ProposalCost } from '../../features/proposal/ProposalCost.js';
import { ProposalPlaces } from '../../features/proposal/ProposalPlaces.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { statusLabels } from '../../lib/labels/proposal.js';
import { Button, ButtonLink } from '../../ui/button/Button.js';
import { classNames } from '../../ui/class-names.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { Anchor } from '../../ui/link/Anchor.js';
import { Section } from '../../ui/section/Section.js';
import { type DeskAddress, deskSearch } from './desk-address.js';
import styles from './screening.module.css';
import type { ScreeningDeskQuery } from './Screening.gen.js';

type DeskAnswer = NonNullable<ScreeningDeskQuery['screeningDesk']>;

function countOf(counts: DeskAnswer['counts'], status: ProposalStatus): number {
  return status === 'accepted_with_reservation' ? counts.acceptedWithReservation : counts[status];
}

/** The filter changes the address; what is typed elsewhere on the desk asks before it is left. */
function DeskFilter(props: {
  readonly counts: DeskAnswer['counts'];
  readonly address: DeskAddress;
}) {
  const { counts, address } = props;
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { total } = counts;
  return (
    <form
      className={styles.filter}
      role="search"
      aria-label={t`Narrow the list`}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const status = proposalStatuses.find((one) => one === form.get('status')) ?? null;
        const text = form.get('text');
        void navigate(deskSearch({ status, text: typeof text === 'string' ? text : '' }) || '?');
      }}
    >
      <SelectField
        key={address.status ?? 'all'}
        name="status"
        label={<Trans>Show</Trans>}
        defaultValue={address.status ?? ''}
      >
        <option value="">{t`all (${total})`}</option>
        {proposalStatuses.map((status) => (
          <option key={status} value={status}>
            {i18n._(statusLabels[status])} ({countOf(counts, status)})
          </option>
        ))}
      </SelectField>
      <InputField
        name="text"
        type="search"
        label={<Trans>Words</Trans>}
        defaultValue={address.text}
        maxLength={120}
      />
      <Button kind="secondary" size="s" icon="search">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}

/** The proposals of the cycle, narrowed by what became of them; each leads to itself beside the list. */
export function DeskList(props: {
  readonly cycleId: string;
  readonly desk: DeskAnswer;
  readonly address: DeskAddress;
}) {
  const { cycleId, desk, address } = props;
  const locale = useLocale();
  const here = `/${locale}/work/cycles/${cycleId}/screening`;
  const { nodes, hasNextPage, endCursor, totalCount } = desk.proposals;
  const { total, submitted } = desk.counts;
  return (
    <Section
      id="proposals"
      size="s"
      title={<Trans>Proposals</Trans>}
      note={
        submitted === 0 ? (
          <Plural value={total} one="# checked" other="all # checked" />
        ) : (
          <Trans>
            {submitted} of {total} not checked
          </Trans>
        )
      }
    >
      <div className="flow">
        <DeskFilter counts={desk.counts} address={address} />
        {nodes.length === 0 ? (
          <EmptyState
            title={
              total === 0 ? (
                <Trans>No proposal has come in yet.</Trans>
              ) : (
                <Trans>No proposal fits these words and choices.</Trans>
              )
            }
          />
        ) : (
          <ul className={styles.rows} role="list" aria-label={String(totalCount)}>
            {nodes.map((proposal) => (
              <li
                key={proposal.id}
                className={classNames(
                  styles.row,
                  proposal.id === address.proposalId && styles.current,
                )}
              >
                <Anchor
                  href={here + deskSearch({ ...address, proposalId: proposal.id })}
                  aria-current={proposal.id === address.proposalId ? 'true' : undefined}
                >
                  {proposal.number}. <span lang={langOf(proposal.language)}>{proposal.title}</span>
                </Anchor>
                <span className="note">
                  <ProposalPlaces proposal={proposal} /> ·{' '}
                  <ProposalCost cost={proposal.cost} costGuess={proposal.costGuess} />
                </span>
                <span>
                  <StatusBadge status={proposal.status} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {hasNextPage && endCursor !== null ? (
          <p>
            <ButtonLink
              kind="secondary"
              size="s"
              icon="arrow"
              href={here + deskSearch({ ...address, after: endCursor, proposalId: null })}
            >
              <Trans>Further proposals</Trans>
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
