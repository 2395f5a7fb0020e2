import { Trans, useLingui } from '@lingui/react/macro';
import { sectors } from '../../../../server/domain/proposal/proposal.js';
import { textLimits } from '../../../../server/domain/proposal/proposal-text.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { Button } from '../../ui/button/Button.js';
import { classNames } from '../../ui/class-names.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { InputField, TextareaField } from '../../ui/field/Field.js';
import { Pictogram } from '../../ui/icon/Pictogram.js';
import { CheckCard, RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { ActForm, type PageForm, usePageForm } from '../form.js';
import type { FormState, PageRequest } from '../page.js';
import { isUuid } from '../uuid-param.js';
import { OriginFields } from './OriginFields.js';
import styles from './propose.module.css';
import type { ProposePageQuery } from './Propose.gen.js';

type Cycle = NonNullable<ProposePageQuery['cycle']>;

function SectorField({ form }: { readonly form: PageForm }) {
  const { i18n } = useLingui();
  return (
    <PickGroup
      id="sector"
      columns={2}
      legend={<Trans>What is it about?</Trans>}
      error={form.error('sector')}
    >
      {sectors.map((sector) => (
        <RadioCard
          key={sector}
          name="sector"
          value={sector}
          required
          defaultChecked={form.value('sector') === sector}
          title={
            <span className={styles.sector}>
              <Pictogram sector={sector} />
              {i18n._(sectorLabels[sector])}
            </span>
          }
        />
      ))}
    </PickGroup>
  );
}

function PlaceField({ form, cycle }: { readonly form: PageForm; readonly cycle: Cycle }) {
  return (
    <PickGroup
      id="villageIds"
      columns={2}
      legend={<Trans>Which villages does it concern?</Trans>}
      hint={<Trans>Choose one or more.</Trans>}
      error={form.error('villageIds')}
    >
      {cycle.jamoat.villages.map((village) => (
        <CheckCard
          key={village.id}
          name="villageIds"
          value={village.id}
          defaultChecked={form.values('villageIds').includes(village.id)}
          title={<PlaceName name={village.name} />}
        />
      ))}
      <CheckCard
        name="everywhere"
        value="yes"
        defaultChecked={form.value('everywhere') === 'yes'}
        title={<Trans>The whole jamoat</Trans>}
        detail={<Trans>for instance a road or a service that all villages use</Trans>}
      />
    </PickGroup>
  );
}

function PhotoField({ form }: { readonly form: PageForm }) {
  const { t } = useLingui();
  const kept = form.value('photoId');
  return (
    <div className={classNames(styles.file, 'flow-s')}>
      {isUuid(kept) ? (
        <>
          <input type="hidden" name="photoId" value={kept} />
          <p className="note">
            <Trans>This picture is kept; choose another to replace it.</Trans>
          </p>
          <img className={styles.kept} src={`/files/${kept}.jpg`} alt={t`The picture you chose`} />
        </>
      ) : null}
      <InputField
        name="photoId"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        label={<Trans>A photograph</Trans>}
        aside={<Trans>not required</Trans>}
        hint={
          <Trans>
            Of the place, not of faces. At most 8 MB; it is made small, and where and when it was
            taken is removed from it.
          </Trans>
        }
        error={form.error('photoId')}
      />
    </div>
  );
}

/** Second step: the whole proposal on one page, kept as typed when something is missing. */
export function ProposalForm(props: {
  readonly cycle: Cycle;
  readonly request: PageRequest;
  readonly form: FormState | null;
}) {
  const { cycle, request } = props;
  const form = usePageForm('submitProposal', props.form, request);
  const { currency } = cycle;
  return (
    <ActForm act="submitProposal" request={request} id={form.id} files>
      <ErrorSummary
        title={<Trans>The proposal was not stored yet.</Trans>}
        problems={form.problems}
      />
      <input type="hidden" name="currency" value={currency} />
      <InputField
        name="title"
        label={<Trans>What do you propose?</Trans>}
        error={form.error('title')}
        defaultValue={form.value('title', request.query['title'] ?? '')}
        maxLength={textLimits.title}
        required
      />
      <TextareaField
        name="problem"
        rows={6}
        label={<Trans>Why is it needed?</Trans>}
        hint={<Trans>What is wrong today, for whom, and what would help.</Trans>}
        error={form.error('problem')}
        defaultValue={form.value('problem')}
        maxLength={textLimits.problem}
        required
      />
      <SectorField form={form} />
      <PlaceField form={form} cycle={cycle} />
      <InputField
        name="costGuess"
        inputMode="decimal"
        width="short"
        label={
          currency === 'TJS' ? (
            <Trans>What may it cost, in somoni?</Trans>
          ) : (
            <Trans>What may it cost, in {currency}?</Trans>
          )
        }
        aside={<Trans>not required</Trans>}
        hint={<Trans>A guess is enough; the committee works out the cost.</Trans>}
        error={form.error('costGuess')}
        defaultValue={form.value('costGuess')}
      />
      <PhotoField form={form} />
      <OriginFields form={form} mayRecord={cycle.viewerMayRecord} />
      <Button icon="arrow">
        <Trans>Send the proposal</Trans>
      </Button>
    </ActForm>
  );
}
