import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { IssueCodesDocument } from './Codes.gen.js';
import type { Desk } from './desk.js';
import { SlipFile } from './SlipFile.js';
import { SlipNumbers } from './SlipNumbers.js';

/** A slip for everybody of a village who has none, and which numbers were given out. */
export function VillageSlips({ desk }: { readonly desk: Desk }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { choice, villages } = desk;
  const open = choice.status === 'open';
  const issue = useAct(IssueCodesDocument, { refetch: ['CodesDesk', 'IssuedSlips'] });
  const [made, setMade] = useState<{ issued: number; left: number; pdf: string | null } | null>(
    null,
  );
  // One id for each village until its answer is here: sent again after a lost answer it brings the same slips.
  const [ids, setIds] = useState<Readonly<Record<string, string>>>({});
  const print = async (villageId: string) => {
    const id = ids[villageId] ?? crypto.randomUUID();
    setMade(null);
    setIds({ ...ids, [villageId]: id });
    const done = await issue.run({ input: { id, choiceId: choice.id, villageId } });
    if (!done) return;
    setMade(done);
    setIds({ ...ids, [villageId]: crypto.randomUUID() });
  };
  return (
    <Section id="slips" title={<Trans>Slips with codes</Trans>}>
      <div className="flow">
        <p>
          <Trans>
            A slip is for one person and this choice. Fold it, glue it and hand it to the person.
            The code can be used again until the close, to replace the ballot.
          </Trans>
        </p>
        {open ? null : (
          <p className="note">
            <Trans>Slips are given out while ballots are taken.</Trans>
          </p>
        )}
        <ProblemBanner problem={issue.problem} />
        {made === null ? null : made.pdf === null ? (
          <Banner
            role="status"
            title={<Trans>Everybody here has a slip or has taken part on paper.</Trans>}
          />
        ) : (
          <SlipFile pdf={made.pdf} count={made.issued} />
        )}
        {made !== null && made.left > 0 ? (
          <Banner
            kind="warn"
            role="status"
            title={
              <Plural
                value={made.left}
                one="# person has no slip yet. Make the next ones after these are printed."
                other="# people have no slip yet. Make the next ones after these are printed."
              />
            }
          />
        ) : null}
        <Table
          stack
          caption={<Trans>Slips by village</Trans>}
          captionHidden
          rows={villages}
          rowKey={({ village }) => village.id}
          columns={[
            {
              key: 'village',
              head: t`Village`,
              cell: ({ village }) => <PlaceName name={village.name} />,
            },
            {
              key: 'roll',
              head: t`On the roll`,
              kind: 'number',
              cell: ({ onRoll }) => formatNumber(onRoll, locale),
            },
            {
              key: 'valid',
              head: t`Have a slip`,
              kind: 'number',
              cell: ({ valid }) => formatNumber(valid, locale),
            },
            {
              key: 'used',
              head: t`Came in with it`,
              kind: 'number',
              cell: ({ used }) => formatNumber(used, locale),
            },
            {
              key: 'act',
              head: t`Act`,
              headHidden: true,
              cell: ({ village, onRoll, valid }) =>
                open && onRoll > valid ? (
                  <Button
                    size="s"
                    kind="secondary"
                    busy={issue.busy}
                    onClick={() => void print(village.id)}
                  >
                    <Trans>Make slips</Trans>
                  </Button>
                ) : null,
            },
          ]}
        />
        <SlipNumbers desk={desk} />
      </div>
    </Section>
  );
}
