import { Trans, useLingui } from '@lingui/react/macro';
import { proposalOrigins } from '../../../../server/domain/proposal/proposal.js';
import { textLimits } from '../../../../server/domain/proposal/proposal-text.js';
import { originFormLabels } from '../../lib/labels/proposal.js';
import { InputField } from '../../ui/field/Field.js';
import { CheckCard, RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import type { PageForm } from '../form.js';

/** Whose proposal it is: asked only of those who may write down what others propose. */
function WhoseProposal({ form }: { readonly form: PageForm }) {
  const { i18n } = useLingui();
  return (
    <>
      <PickGroup
        id="origin"
        columns={2}
        legend={<Trans>Whose proposal is it?</Trans>}
        error={form.error('origin')}
      >
        {proposalOrigins.map((origin) => (
          <RadioCard
            key={origin}
            name="origin"
            value={origin}
            defaultChecked={form.value('origin', 'self') === origin}
            title={i18n._(originFormLabels[origin])}
          />
        ))}
      </PickGroup>
      <InputField
        name="onBehalfOf"
        label={<Trans>Name of the person, group or meeting</Trans>}
        aside={<Trans>unless it is your own</Trans>}
        error={form.error('onBehalfOf')}
        defaultValue={form.value('onBehalfOf')}
        maxLength={textLimits.onBehalfOf}
      />
    </>
  );
}

export function OriginFields(props: { readonly form: PageForm; readonly mayRecord: boolean }) {
  const { form, mayRecord } = props;
  return (
    <>
      {mayRecord ? <WhoseProposal form={form} /> : null}
      <CheckCard
        name="withheld"
        value="yes"
        plain
        defaultChecked={form.value('withheld') === 'yes'}
        title={<Trans>Do not show the name; write “a resident of” the village instead.</Trans>}
      />
    </>
  );
}
