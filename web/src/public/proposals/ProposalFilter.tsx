import { Trans, useLingui } from '@lingui/react/macro';
import { proposalStatuses, sectors } from '../../../../server/domain/proposal/proposal.js';
import { sectorLabels, statusLabels } from '../../lib/labels/proposal.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import type { PageRequest } from '../page.js';
import styles from './proposals.module.css';
import type { ProposalsPageQuery } from './Proposals.gen.js';

/** What the folded part of the form asks. */
const narrowing = ['sector', 'village', 'status'] as const;

type Villages = NonNullable<ProposalsPageQuery['cycle']>['jamoat']['villages'];

/** Narrows the list; a plain form that leads to an address one can send to others. */
export function ProposalFilter(props: {
  readonly request: PageRequest;
  readonly villages: Villages;
}) {
  const { request, villages } = props;
  const { t, i18n } = useLingui();
  const { query } = request;
  return (
    <form
      method="get"
      action={`/${request.locale}${request.path}`}
      className={styles.filter}
      role="search"
      aria-label={t`Narrow the list`}
    >
      <div className={styles.words}>
        <InputField
          name="text"
          type="search"
          label={<Trans>Find by words</Trans>}
          defaultValue={query['text']}
          maxLength={120}
        />
        <Button kind="secondary" icon="search">
          <Trans>Show</Trans>
        </Button>
      </div>
      <Disclosure
        summary={<Trans>By subject, village and outcome</Trans>}
        open={narrowing.some((name) => (query[name] ?? '') !== '')}
      >
        <div className={styles.more}>
          <SelectField
            name="sector"
            label={<Trans context="filter by sector">About</Trans>}
            defaultValue={query['sector'] ?? ''}
          >
            <option value="">{t`everything`}</option>
            {sectors.map((sector) => (
              <option key={sector} value={sector}>
                {i18n._(sectorLabels[sector])}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="village"
            label={<Trans>Village</Trans>}
            defaultValue={query['village'] ?? ''}
          >
            <option value="">{t`all`}</option>
            {villages.map((village) => (
              <option key={village.id} value={village.id} lang={village.name.language}>
                {village.name.text}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="status"
            label={<Trans>What became of it</Trans>}
            defaultValue={query['status'] ?? ''}
          >
            <option value="">{t`all`}</option>
            {proposalStatuses.map((status) => (
              <option key={status} value={status}>
                {i18n._(statusLabels[status])}
              </option>
            ))}
          </SelectField>
        </div>
      </Disclosure>
    </form>
  );
}
