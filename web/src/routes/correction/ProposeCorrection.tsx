import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { longestCorrectionReason } from '../../../../server/domain/choice/correction.js';
import { isSameList } from '../../../../server/domain/choice/left-out.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { TextareaField } from '../../ui/field/Field.js';
import { CheckCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { Section } from '../../ui/section/Section.js';
import { ProposeResultCorrectionDocument } from './Correction.gen.js';
import type { Desk } from './desk.js';
import { useSides } from './use-sides.js';

/** The form to begin with; out of the way while a proposal waits to be read. */
export function ProposeCorrection({ desk }: { readonly desk: Desk }) {
  return desk.waiting === null ? (
    <Section
      id="propose"
      title={<Trans>Propose a correction</Trans>}
      note={<Trans>It takes effect with the second word</Trans>}
    >
      <ProposeForm desk={desk} />
    </Section>
  ) : (
    <Disclosure summary={<Trans>Propose another instead</Trans>}>
      <ProposeForm desk={desk} />
    </Disclosure>
  );
}

/** What was found, and which works can no longer be carried out. */
function ProposeForm({ desk }: { readonly desk: Desk }) {
  const { choice, result } = desk;
  const before = result.correction?.leftOut ?? [];
  const locale = useLocale();
  const both = useSides();
  const act = useAct(ProposeResultCorrectionDocument, { refetch: ['CorrectionDesk'] });
  const [id, setId] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [leftOut, setLeftOut] = useState<readonly number[]>(before);
  const toggle = (position: number) =>
    setLeftOut((now) =>
      now.includes(position) ? now.filter((one) => one !== position) : [...now, position],
    );
  const propose = async () => {
    const input = { id, choiceId: choice.id, leftOut: [...leftOut], reason };
    const done = await act.run({ input });
    if (!done) return;
    setId(crypto.randomUUID());
    setReason('');
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void propose();
      }}
    >
      <ProblemBanner problem={act.problem} />
      <TextareaField
        name="reason"
        required
        rows={4}
        maxLength={longestCorrectionReason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        label={<Trans>What was found, and why is it corrected?</Trans>}
        hint={
          <Trans>
            Everybody will read these words beside the result. Name papers and days, no voters.
          </Trans>
        }
      />
      <PickGroup
        id="leftOut"
        legend={<Trans>Works that cannot be carried out</Trans>}
        hint={
          <Trans>
            They are left out and the same ballots are counted again. Change nothing here when the
            numbers stand and only something has to be said.
          </Trans>
        }
      >
        {choice.projects.map(({ position, cost, proposal }) => (
          <CheckCard
            key={position}
            name="leftOut"
            value={position}
            checked={leftOut.includes(position)}
            onChange={() => toggle(position)}
            title={
              <>
                {position}. <span lang={proposal.language}>{keepUnits(proposal.title)}</span>
              </>
            }
            detail={
              result.binding.winners.includes(position) ? (
                <>
                  {formatMoneyValue(cost, locale)} · <Trans>Chosen</Trans>
                </>
              ) : (
                formatMoneyValue(cost, locale)
              )
            }
          />
        ))}
      </PickGroup>
      {isSameList(leftOut, before) ? (
        <p className="note">
          <Trans>As it is, the numbers stand; only your words are added.</Trans>
        </p>
      ) : (
        <Banner kind="warn" title={<Trans>The ballots will be counted again.</Trans>}>
          <p>
            <Trans>
              Lines of a plan that is drafted already stay as they are; its desk names those whose
              work is no longer chosen.
            </Trans>
          </p>
        </Banner>
      )}
      <Button busy={act.busy}>
        <Trans>Propose this correction</Trans>
      </Button>
      <p className="note">
        <Trans>Two different persons confirm this: {both}.</Trans>
      </p>
    </form>
  );
}
