import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { desks } from '../../features/cycle/desks.js';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels, eventLabels } from '../../lib/labels/cycle.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Deadline } from './Deadline.js';
import type { Jamoat } from './home-types.js';
import styles from './home.module.css';
import type { Task, Work } from './tasks.js';

interface Shown {
  readonly title: MessageDescriptor;
  readonly what: MessageDescriptor;
  /** Where it is done. */
  readonly href: string;
}

function show(work: Work, home: string, cycleId: string): Shown {
  const cycle = `${home}/work/cycles/${cycleId}`;
  switch (work.kind) {
    case 'prepare':
      return {
        title: msg`Prepare the rules and the money`,
        what: msg`The rules freeze as the collection of proposals opens`,
        href: cycle,
      };
    case 'record':
      return {
        title: msg`Write down proposals`,
        what: msg`From paper, from a meeting, or for somebody without a phone`,
        href: `${home}/cycles/${cycleId}/propose`,
      };
    case 'move':
      return {
        title: eventLabels[work.event],
        what: msg`Nothing stands in the way of the next phase`,
        href: cycle,
      };
    case 'desk': {
      const desk = desks.find(({ path }) => path === work.desk);
      if (!desk) throw new Error(`There is no desk ${work.desk}.`);
      return { title: desk.title, what: desk.what, href: `${cycle}/${desk.path}` };
    }
  }
}

/** One thing that can be done now, with its one act; the first of a list carries the weight. */
export function TaskCard(props: {
  readonly task: Task<Jamoat>;
  readonly first: boolean;
  readonly now: Date;
}) {
  const { task, first, now } = props;
  const { jamoat, cycle } = task;
  const { i18n } = useLingui();
  const locale = useLocale();
  const shown = show(task.work, `/${locale}`, cycle.id);
  const title = i18n._(shown.title);
  return (
    <Card as="li" roomy>
      <div className={styles.task}>
        <div className="flow-s">
          {cycle.phaseUntil === null ? null : (
            <p>
              <Deadline last={cycle.phaseUntil} now={now} />
            </p>
          )}
          <h3>{title}</h3>
          <p>{i18n._(shown.what)}</p>
          <p className="note">
            <PlaceName name={jamoat.name} /> · {i18n._(cycleKindLabels[cycle.kind])},{' '}
            {formatYears(cycle.fromYear, cycle.toYear)}
          </p>
        </div>
        <ButtonLink href={shown.href} kind={first ? 'primary' : 'secondary'} full>
          <Trans>Open</Trans>
          <span className="vh">
            : {title}, {jamoat.name.text}
          </span>
        </ButtonLink>
      </div>
    </Card>
  );
}
