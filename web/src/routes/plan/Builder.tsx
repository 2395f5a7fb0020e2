import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { LineCount, PlanTable } from '../../features/plan/PlanTable.js';
import { ReturnReasons, VersionBadge } from '../../features/plan/VersionHistory.js';
import { mayNow } from '../../features/plan/viewer-can.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { ActBar } from '../../ui/act-bar/ActBar.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button, ButtonLink } from '../../ui/button/Button.js';
import { Section } from '../../ui/section/Section.js';
import type { Desk, DeskCycle, DeskLine, DeskVersion } from './desk.js';
import { EnvelopeBars } from './EnvelopeBars.js';
import { LineCard } from './LineCard.js';
import { LineForm } from './LineForm.js';
import styles from './plan-desk.module.css';

interface BuilderProps {
  readonly cycle: DeskCycle;
  readonly desk: Desk;
  readonly version: DeskVersion;
}

/** What still stands between the draft and its approval, each fault with the line or source it is in. */
function Faults({ version }: { readonly version: DeskVersion }) {
  const locale = useLocale();
  const unfunded = version.lines.filter(
    (line) => line.missing.amount !== '0' || line.over.amount !== '0',
  );
  const unexplained = [...version.lines, ...version.reserve].filter((line) => line.needsReason);
  if (unfunded.length === 0 && unexplained.length === 0) return null;
  return (
    <Banner kind="warn" title={<Trans>The draft is not complete yet.</Trans>}>
      <ul>
        {unfunded.map((line) => {
          const { position } = line;
          const over = BigInt(line.over.amount) > 0n;
          const amount = formatMoneyValue(over ? line.over : line.missing, locale);
          return (
            <li key={line.key}>
              <a href={`#line-${line.key}`}>
                {over ? (
                  <Trans>
                    Line {position}: {amount} more than it costs
                  </Trans>
                ) : (
                  <Trans>
                    Line {position}: {amount} have no source yet
                  </Trans>
                )}
              </a>
            </li>
          );
        })}
        {unexplained.map((line) => {
          const { position } = line;
          return (
            <li key={`rank-${line.key}`}>
              <a href={`#line-${line.key}`}>
                <Trans>Line {position} stands against its rank without a reason</Trans>
              </a>
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}

/** Lines whose work a correction of the result does not choose any more: nothing of a plan changes by itself. */
function NoLongerChosen({ desk, version }: BuilderProps) {
  const lines = version.lines.filter((line) => desk.noLongerChosen.includes(line.id));
  if (lines.length === 0) return null;
  return (
    <Banner
      kind="warn"
      title={<Trans>The result was corrected. These works are no longer chosen:</Trans>}
    >
      <ul>
        {lines.map((line) => {
          const { position } = line;
          return (
            <li key={line.key}>
              <a href={`#line-${line.key}`}>
                <Trans>Line {position}</Trans>: <span lang={line.language}>{line.title}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <p>
        <Trans>The lines stay as they are until you change them.</Trans>
      </p>
    </Banner>
  );
}

/** Why the version before was returned, in reach of whoever mends it. */
function Returned({ cycle, version }: BuilderProps) {
  const before = cycle.jmp?.versions.find((one) => one.number === version.number - 1);
  if (version.status !== 'draft' || !before) return null;
  const titles = new Map(
    [...version.lines, ...version.reserve].map((line) => [line.key, line.title]),
  );
  const { number } = before;
  return (
    <Section id="returned" title={<Trans>Why version {number} was returned</Trans>}>
      <ReturnReasons version={before} titleOf={(key) => titles.get(key) ?? '–'} />
    </Section>
  );
}

function Lines(
  props: BuilderProps & { readonly lines: readonly DeskLine[]; readonly editable: boolean },
) {
  const { cycle, desk, version, lines, editable } = props;
  if (!editable) {
    return (
      <PlanTable
        lines={lines}
        currency={cycle.currency}
        caption={<Trans>Lines of the plan</Trans>}
      />
    );
  }
  return (
    <ol className={styles.lines} role="list">
      {lines.map((line, index) => (
        <LineCard
          key={line.key}
          cycle={cycle}
          desk={desk}
          version={version}
          line={line}
          place={index + 1}
          places={lines.length}
        />
      ))}
    </ol>
  );
}

/** Envelopes on top, then the lines with their editor, then the reserve list. */
export function Builder(props: BuilderProps) {
  const { cycle, desk, version } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const [adding, setAdding] = useState(false);
  const editable = mayNow(desk.viewerCan, 'putLineItem');
  const total = formatMoneyValue(version.total, locale);
  const count = version.lines.length;
  const { number } = version;
  const complete =
    version.lines.every(
      (line) => line.missing.amount === '0' && line.over.amount === '0' && !line.needsReason,
    ) && version.envelopes.every((use) => use.over.amount === '0');
  return (
    <div className="flow-l">
      <p className="row">
        <b>
          <Trans>Version {number}</Trans>
        </b>
        <VersionBadge status={version.status} />
      </p>
      <Returned {...props} />
      <Section id="envelopes" title={<Trans>Money by source</Trans>}>
        <EnvelopeBars version={version} mayFill={mayNow(desk.viewerCan, 'fillFundingShares')} />
      </Section>
      <NoLongerChosen {...props} />
      {editable ? <Faults version={version} /> : null}
      <Section
        id="lines"
        title={<Trans>Lines of the plan</Trans>}
        note={<LineCount count={count} />}
      >
        <div className="flow">
          <Lines {...props} lines={version.lines} editable={editable} />
          {!editable ? null : adding ? (
            <LineForm
              cycle={cycle}
              desk={desk}
              version={version}
              line={null}
              onDone={() => {
                setAdding(false);
              }}
            />
          ) : (
            <Button
              kind="secondary"
              icon="plus"
              onClick={() => {
                setAdding(true);
              }}
            >
              <Trans>Add a line</Trans>
            </Button>
          )}
        </div>
      </Section>
      {version.reserve.length === 0 ? null : (
        <Section
          id="reserve"
          title={<Trans>Reserve list</Trans>}
          note={<LineCount count={version.reserve.length} />}
        >
          <Lines {...props} lines={version.reserve} editable={editable} />
        </Section>
      )}
      <ActBar
        stack
        label={t`Sum of the plan`}
        act={
          <ButtonLink
            href={`/${locale}/work/cycles/${cycle.id}`}
            kind={complete ? 'primary' : 'secondary'}
          >
            {editable ? (
              <Trans>Go on to the approval</Trans>
            ) : (
              <Trans>Where the cycle stands</Trans>
            )}
          </ButtonLink>
        }
      >
        <p>
          <b className="num">{total}</b>{' '}
          <Plural value={count} one="for # line" other="for # lines" />
        </p>
      </ActBar>
    </div>
  );
}
