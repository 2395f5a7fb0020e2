import { Trans, useLingui } from '@lingui/react/macro';
import { Fingerprint } from '../../features/choice/Fingerprint.js';
import { formatDateTime } from '../../lib/format/date.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { channelLabels, choiceActDoneLabels } from '../../lib/labels/choice.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { Timeline } from '../../ui/timeline/Timeline.js';
import { choiceActNames } from '../../../../server/domain/choice/choice-status.js';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { PaperPlaces } from './PaperPlaces.js';
import { RecountHere } from './RecountHere.js';
import type { Choice, Result } from './result.js';

/** Beside the result: how to count again, the numbers of the ballots, and who let each act take effect. */
export function ResultAside(props: { readonly choice: Choice; readonly result: Result }) {
  const { choice, result } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const newest = result.versions.at(-1)?.version;
  const asked = result.version === newest ? '' : `?version=${String(result.version)}`;
  return (
    <>
      <Section id="recount" size="s" title={<Trans>Count it yourself</Trans>}>
        <div className="flow-s">
          <p>
            <Trans>
              The ballots are published without names, in the format public counting tools read.
            </Trans>
          </p>
          <RecountHere result={result} />
          <ButtonLink
            href={`/choices/${choice.id}/result-${locale}.pdf${asked}`}
            kind="secondary"
            icon="download"
          >
            <Trans>Result sheet (PDF)</Trans>
          </ButtonLink>
          <ButtonLink href={result.ballotFile} kind="secondary" icon="download" download>
            <Trans>Ballots (.pb)</Trans>
          </ButtonLink>
          {result.tallies.length === 0 ? null : (
            <ButtonLink href={result.resultFile} kind="secondary" icon="download" download>
              <Trans>Result with the hands (.json)</Trans>
            </ButtonLink>
          )}
          <ButtonLink
            href={`/${locale}/choices/${choice.id}/receipts`}
            kind="secondary"
            icon="search"
          >
            <Trans>Is my ballot counted?</Trans>
          </ButtonLink>
          <p className="note">
            {result.tallies.length > 0 ? (
              <Trans>
                Our command “maslihat verify” counts it again without this site, from the ballots
                and the hands in the file of the result.
              </Trans>
            ) : result.binding.rule === 'greedy_score' ? (
              <Trans>
                Our command “maslihat verify” counts it again without this site; so do public
                counting tools such as pabutools, which know this rule.
              </Trans>
            ) : (
              <Trans>
                Our command “maslihat verify” counts it again without this site; so do public
                counting tools that know equal shares with growing shares, such as pabutools and
                equalshares.net.
              </Trans>
            )}
          </p>
          <p className="note">
            <Trans>
              Rule, money and ballot list were fixed together before the first ballot. Their
              fingerprint:
            </Trans>
          </p>
          <Fingerprint hex={choice.fingerprint} />
          <Ties choice={choice} result={result} />
        </div>
      </Section>
      <BallotNumbers result={result} />
      <PaperPlaces result={result} />
      <Section id="persons" size="s" title={<Trans>Confirmed by two persons</Trans>}>
        {choice.confirmations.length === 0 ? (
          <p className="muted">
            <Trans>Taken from a file</Trans>
          </p>
        ) : (
          <Timeline
            items={choiceActNames.flatMap((act) => {
              const given = choice.confirmations.filter((one) => one.act === act);
              const last = given.at(-1);
              if (!last) return [];
              const names = given.map(
                ({ name, role }) => `${name}, ${i18n._(roleLabels[role as RoleCode])}`,
              );
              return {
                key: act,
                date: formatDateTime(last.at, locale),
                dateTime: last.at,
                fact: i18n._(choiceActDoneLabels[act]),
                evidence: names.join(' · '),
              };
            })}
          />
        )}
      </Section>
    </>
  );
}

function Ties(props: { readonly choice: Choice; readonly result: Result }) {
  const { choice, result } = props;
  const { seed } = choice;
  const { ties, lotDecided } = result.binding;
  const sets = ties.map((tie) => tie.join(' = ')).join('; ');
  return (
    <div className="note flow-s">
      {ties.length === 0 ? (
        <p>
          <Trans>No two works were equal when one had to be chosen.</Trans>
        </p>
      ) : (
        <p>
          <Trans>Works that were equal, by their numbers on the ballot: {sets}.</Trans>{' '}
          {lotDecided ? (
            <Trans>The lot decided which of them was chosen.</Trans>
          ) : (
            <Trans>The lot did not have to decide which was chosen.</Trans>
          )}
        </p>
      )}
      {seed === null ? null : (
        <p>
          <Trans>Dice thrown before witnesses for the lot: {seed}</Trans>
        </p>
      )}
    </div>
  );
}

function BallotNumbers({ result }: { readonly result: Result }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { protocol } = result;
  const rows: { key: string; label: string; count: string }[] = [
    ...result.channels.map(({ channel, tookPart }) => ({
      key: channel,
      label: i18n._(channelLabels[channel]),
      count: formatNumber(tookPart, locale),
    })),
    ...(protocol === null
      ? []
      : [
          { key: 'issued', label: t`Papers issued`, count: formatNumber(protocol.issued, locale) },
          { key: 'inBox', label: t`In the box`, count: formatNumber(protocol.inBox, locale) },
          { key: 'spoiled', label: t`Spoiled`, count: formatNumber(protocol.spoiled, locale) },
          { key: 'unused', label: t`Unused`, count: formatNumber(protocol.unused, locale) },
          { key: 'blank', label: t`Blank`, count: formatNumber(protocol.blank, locale) },
          { key: 'invalid', label: t`Invalid`, count: formatNumber(protocol.invalid, locale) },
          {
            key: 'refused',
            label: t`Refused: had taken part already`,
            count: formatNumber(protocol.refused, locale),
          },
        ]),
    ...(result.emptyBallots > 0
      ? [
          {
            key: 'empty',
            label: t`Empty ballots`,
            count: formatNumber(result.emptyBallots, locale),
          },
        ]
      : []),
  ];
  return (
    <Section id="ballots" size="s" title={<Trans>The ballots</Trans>}>
      <Table
        caption={<Trans>Numbers of the protocol</Trans>}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'label', head: t`Kind`, cell: ({ label }) => label, total: t`Valid ballots` },
          {
            key: 'count',
            head: t`Number`,
            kind: 'number',
            cell: ({ count }) => count,
            total: formatNumber(result.ballots, locale),
          },
        ]}
      />
    </Section>
  );
}
