import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { stepLabels, versionStatusLabels, versionStatusSigns } from '../../lib/labels/plan.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { Heading } from '../../ui/heading/Heading.js';
import { ApprovalLane } from './ApprovalLane.js';
import type { VersionTrailFragment } from './Plan.gen.js';
import styles from './plan.module.css';
import { VersionChanges } from './VersionChanges.js';

export function VersionBadge({ status }: Pick<VersionTrailFragment, 'status'>) {
  const { i18n } = useLingui();
  return <Badge {...versionStatusSigns[status]}>{i18n._(versionStatusLabels[status])}</Badge>;
}

/** Why lines of a version were returned, by the step that said so. */
export function ReturnReasons(props: {
  readonly version: VersionTrailFragment;
  readonly titleOf: (lineKey: string) => string;
}) {
  const { i18n } = useLingui();
  const returned = props.version.steps.flatMap((step) =>
    (step.approval?.lineReasons ?? []).map((given) => ({ ...given, step })),
  );
  if (returned.length === 0) return null;
  return (
    <ul className="flow-s">
      {returned.map(({ lineKey, reason, step }) => {
        const title = props.titleOf(lineKey);
        return (
          <li key={lineKey + step.id}>
            <b>{title}</b>. {i18n._(stepLabels[step.kind])}:{' '}
            <q lang={reason.language} className={styles.reason}>
              {reason.text}
            </q>
          </li>
        );
      })}
    </ul>
  );
}

interface HistoryProps {
  readonly titleOf: (lineKey: string) => string;
  readonly now: Date;
}

function OneVersion(props: HistoryProps & { readonly version: VersionTrailFragment }) {
  const { version, titleOf, now } = props;
  const locale = useLocale();
  const { number } = version;
  const sent = version.submittedAt === null ? '' : formatDate(version.submittedAt, locale);
  return (
    <article className="flow">
      <div className="row">
        <Heading level={3}>
          <Trans>Version {number}</Trans>
        </Heading>
        <VersionBadge status={version.status} />
        <span className="note">
          <Trans>sent for approval {sent}</Trans>
        </span>
      </div>
      <ApprovalLane steps={version.steps} now={now} level={4} />
      <ReturnReasons version={version} titleOf={titleOf} />
      {version.changes === null ? null : (
        <Disclosure summary={<Trans>What changed from the version before?</Trans>}>
          <VersionChanges diff={version.changes} />
        </Disclosure>
      )}
    </article>
  );
}

/**
 * Every version that was sent for approval, the newest first: its way, why it came back, what changed. `folded` keeps
 * the earlier ones behind a question, where the plan itself follows below.
 */
export function VersionHistory(
  props: HistoryProps & {
    readonly versions: readonly VersionTrailFragment[];
    readonly folded?: boolean;
  },
) {
  const { versions, folded = false, titleOf, now } = props;
  const [latest, ...earlier] = [...versions].reverse();
  const before = earlier.map((version) => (
    <OneVersion key={version.id} version={version} titleOf={titleOf} now={now} />
  ));
  return (
    <div className="flow-l">
      {latest ? <OneVersion version={latest} titleOf={titleOf} now={now} /> : null}
      {folded && before.length > 0 ? (
        <Disclosure summary={<Trans>Earlier versions, and why they came back</Trans>}>
          <div className="flow-l">{before}</div>
        </Disclosure>
      ) : (
        before
      )}
    </div>
  );
}
