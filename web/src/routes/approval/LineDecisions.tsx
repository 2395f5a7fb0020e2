import { Trans, useLingui } from '@lingui/react/macro';
import { decisionLimits } from '../../../../server/domain/approval/decision.js';
import { LinePlaces } from '../../features/plan/LinePlaces.js';
import { LineShares, yearsOf } from '../../features/plan/PlanTable.js';
import { FieldChanges, OtherChanges } from '../../features/plan/VersionChanges.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Card } from '../../ui/card/Card.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { TextareaField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import type { DeskVersion, TypedReasons } from './desk.js';

type Line = DeskVersion['lines'][number];

interface DecisionProps {
  readonly reasons: TypedReasons;
  readonly onReasons: (reasons: TypedReasons) => void;
}

/** Accept a line, or send it back with the reason. */
function LineDecision({ line, reasons, onReasons }: DecisionProps & { readonly line: Line }) {
  const { t } = useLingui();
  const { key, position } = line;
  const reason = reasons[key];
  return (
    <div className="flow-s">
      <PickGroup
        id={`decide-${key}`}
        columns={2}
        legend={<Trans>Decision on line {position}</Trans>}
      >
        <RadioCard
          name={`decide-${key}`}
          plain
          title={t`Accept`}
          checked={reason === undefined}
          onChange={() => {
            const { [key]: _dropped, ...rest } = reasons;
            onReasons(rest);
          }}
        />
        <RadioCard
          name={`decide-${key}`}
          plain
          title={t`Return with a reason`}
          checked={reason !== undefined}
          onChange={() => {
            onReasons({ ...reasons, [key]: '' });
          }}
        />
      </PickGroup>
      {reason === undefined ? null : (
        <TextareaField
          name="reason"
          id={`reason-${key}`}
          required
          autoFocus
          rows={3}
          maxLength={decisionLimits.reason}
          label={<Trans>Reason</Trans>}
          aside={<Trans>everyone can read it</Trans>}
          hint={<Trans>Write what is wrong, what is to be done, and until when.</Trans>}
          value={reason}
          onChange={(event) => {
            onReasons({ ...reasons, [key]: event.target.value });
          }}
        />
      )}
    </div>
  );
}

type Diff = NonNullable<DeskVersion['changes']>;

function LineCard(
  props: DecisionProps & {
    readonly line: Line;
    /** Why an earlier version of it was returned. */
    readonly before: string | null;
    readonly diff: Diff | null;
  },
) {
  const { line, before, diff } = props;
  const change = diff?.changed.find((one) => one.line.key === line.key);
  const locale = useLocale();
  const { responsible } = line;
  return (
    <Card
      id={`line-${line.key}`}
      roomy
      title={
        <>
          {line.position}. <span lang={langOf(line.language)}>{line.title}</span>
        </>
      }
    >
      <div className="flow">
        <p className="note">
          <LinePlaces line={line} /> · {yearsOf(line)} ·{' '}
          <Trans>
            responsible: <span lang={langOf(line.language)}>{responsible}</span>
          </Trans>
        </p>
        <p>
          <b className="num">{formatMoneyValue(line.cost, locale)}</b>
        </p>
        {diff && change ? (
          <FieldChanges change={change} diff={diff} />
        ) : (
          <LineShares shares={line.shares} />
        )}
        {line.reasonAgainstRank === null ? null : (
          <p className="note">
            <Trans>Why it stands here:</Trans>{' '}
            <q lang={line.reasonAgainstRank.language}>{line.reasonAgainstRank.text}</q>
          </p>
        )}
        {before === null ? null : (
          <p>
            <b>
              <Trans>It was returned before:</Trans>
            </b>{' '}
            <q>{before}</q>
          </p>
        )}
        <LineDecision {...props} />
      </div>
    </Card>
  );
}

/** The changed lines first, each with what it was; the others are folded away. */
export function LineDecisions(
  props: DecisionProps & {
    readonly version: DeskVersion;
    readonly earlier: readonly Pick<DeskVersion, 'number' | 'steps'>[];
  },
) {
  const { version, earlier, reasons, onReasons } = props;
  const diff = version.changes;
  const changed = new Set(
    diff
      ? [...diff.changed.map((one) => one.line.key), ...diff.added.map((one) => one.key)]
      : version.lines.map((line) => line.key),
  );
  const returned = new Map(
    earlier
      .flatMap((one) => one.steps)
      .flatMap((step) => step.approval?.lineReasons ?? [])
      .map((given) => [given.lineKey, given.reason.text]),
  );
  const card = (line: Line) => (
    <LineCard
      key={line.key}
      line={line}
      before={returned.get(line.key) ?? null}
      diff={diff}
      reasons={reasons}
      onReasons={onReasons}
    />
  );
  const rest = version.lines.filter((line) => !changed.has(line.key));
  const count = rest.length;
  return (
    <div className="flow">
      {diff ? <OtherChanges diff={diff} /> : null}
      {version.lines.filter((line) => changed.has(line.key)).map(card)}
      {count === 0 ? null : (
        <Disclosure summary={<Trans>Lines without a change: {count}</Trans>}>
          <div className="flow">{rest.map(card)}</div>
        </Disclosure>
      )}
    </div>
  );
}
