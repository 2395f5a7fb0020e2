import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoney } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { ActForm, type PageForm } from '../form.js';
import type { PageRequest } from '../page.js';
import type { Choice } from './BallotForm.js';
import { TickedSum } from './TickedSum.js';

/** Before anything is recorded: what was ticked, what it costs together, and that an earlier ballot is replaced. */
export function BallotReview(props: {
  readonly choice: Choice;
  readonly request: PageRequest;
  readonly kept: PageForm;
  readonly voterRef: string;
}) {
  const { choice, request, kept, voterRef } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const chosen = new Set(kept.values('positions'));
  const ticked = choice.projects.filter(({ position }) => chosen.has(String(position)));
  const sum = ticked.reduce((total, { cost }) => total + BigInt(cost.amount), 0n);
  const { currency } = choice.budget;
  const count = ticked.length;
  return (
    <Section
      id="review"
      title={<Trans>Is this your choice?</Trans>}
      note={<Plural value={count} one="# work" other="# works" />}
    >
      <div className="flow">
        <Table
          caption={<Trans>Works you have ticked</Trans>}
          captionHidden
          rows={ticked}
          rowKey={({ position }) => String(position)}
          columns={[
            {
              key: 'title',
              head: t`Work`,
              cell: ({ position, proposal }) => (
                <>
                  {position}. <span lang={proposal.language}>{keepUnits(proposal.title)}</span>
                </>
              ),
              total: t`Together`,
            },
            {
              key: 'cost',
              head: t`Cost`,
              kind: 'number',
              cell: ({ cost }) => formatMoney(cost.amount, currency, locale),
              total: formatMoney(sum, currency, locale),
            },
          ]}
        />
        <TickedSum sum={sum} budget={choice.budget} />
        {(choice.viewer?.castCount ?? 0) > 0 ? (
          <Banner kind="warn" title={<Trans>Your earlier ballot will be replaced.</Trans>} />
        ) : null}
        <ActForm act="castBallot" request={request} id={kept.id}>
          {ticked.map(({ position }) => (
            <input key={position} type="hidden" name="positions" value={position} />
          ))}
          <input type="hidden" name="voterRef" value={voterRef} />
          <input type="hidden" name="castCount" value={kept.value('castCount')} />
          <p className="row">
            <Button name="step" value="send" icon="check">
              <Trans>Hand in my choice</Trans>
            </Button>
            <Button name="step" value="change" kind="secondary">
              <Trans>Change it</Trans>
            </Button>
          </p>
        </ActForm>
      </div>
    </Section>
  );
}
