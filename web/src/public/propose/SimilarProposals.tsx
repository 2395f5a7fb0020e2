import { Trans } from '@lingui/react/macro';
import { ProposalCard } from '../../features/proposal/ProposalCard.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Button } from '../../ui/button/Button.js';
import { Section } from '../../ui/section/Section.js';
import { ActForm } from '../form.js';
import type { PageRequest } from '../page.js';
import styles from './propose.module.css';
import type { ProposePageQuery } from './Propose.gen.js';

type Similar = ProposePageQuery['similarProposals'][number];

function SupportInstead(props: { readonly proposal: Similar; readonly request: PageRequest }) {
  const { proposal, request } = props;
  const allowed = proposal.viewerCan.some((one) => one.act === 'supportProposal' && one.allowed);
  if (proposal.viewerSupports) {
    return (
      <p className="note">
        <Trans>You support this proposal.</Trans>
      </p>
    );
  }
  if (!allowed) return null;
  return (
    <div className={styles.over}>
      <ActForm act="supportProposal" request={request}>
        <input type="hidden" name="proposalId" value={proposal.id} />
        <Button kind="secondary" icon="hand" full>
          <Trans>Support this instead</Trans>
        </Button>
      </ActForm>
    </div>
  );
}

/** Proposals that may be the same: many voices for one weigh more than many alike. */
export function SimilarProposals(props: {
  readonly similar: readonly Similar[];
  readonly request: PageRequest;
}) {
  const { similar, request } = props;
  const locale = useLocale();
  return (
    <Section id="similar" title={<Trans>Is it one of these?</Trans>}>
      <div className="flow">
        <p>
          <Trans>
            Supporting a proposal that is there already counts more than sending it a second time.
          </Trans>
        </p>
        <ul className="grid" role="list">
          {similar.map((proposal) => (
            <ProposalCard
              key={proposal.id}
              proposal={proposal}
              href={`/${locale}/proposals/${proposal.id}`}
            >
              <SupportInstead proposal={proposal} request={request} />
            </ProposalCard>
          ))}
        </ul>
      </div>
    </Section>
  );
}
