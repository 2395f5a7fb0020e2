import { Trans } from '@lingui/react/macro';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { type LinkItem, LinkList } from '../../ui/link-list/LinkList.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { CycleCard } from './CycleCard.js';
import type { Jamoat } from './home-types.js';
import { NewCycleForm } from './NewCycleForm.js';

/** A jamoat somebody works for: its cycles, and the registers they may keep. */
export function JamoatSection(props: {
  readonly jamoat: Jamoat;
  readonly mayManage: boolean;
  readonly mayBegin: boolean;
  readonly size: 'm' | 's';
}) {
  const { jamoat, mayManage, mayBegin, size } = props;
  const locale = useLocale();
  const registers: readonly LinkItem[] = [
    {
      href: `/${locale}/work/people/${jamoat.id}`,
      icon: 'people',
      label: <Trans>People and roles</Trans>,
    },
    {
      href: `/${locale}/work/sddc/${jamoat.id}`,
      icon: 'hand',
      label: <Trans>Seats of the committee</Trans>,
    },
  ];
  const ways: readonly LinkItem[] = [
    ...(mayManage ? registers : []),
    {
      href: `/${locale}/jamoats/${jamoat.id}`,
      icon: 'place',
      label: <Trans>Public page</Trans>,
    },
  ];
  return (
    <Section id={jamoat.id} size={size} title={<PlaceName name={jamoat.name} />}>
      <div className="flow">
        {jamoat.cycles.length === 0 ? (
          <p className="muted">
            <Trans>No cycle has begun here.</Trans>
          </p>
        ) : (
          <ul className="grid" role="list">
            {jamoat.cycles.map((cycle) => (
              <CycleCard key={cycle.id} cycle={cycle} />
            ))}
          </ul>
        )}
        <LinkList items={ways} />
        {mayBegin ? (
          <Disclosure summary={<Trans>Begin a new cycle</Trans>}>
            <NewCycleForm jamoatId={jamoat.id} />
          </Disclosure>
        ) : null}
      </div>
    </Section>
  );
}
