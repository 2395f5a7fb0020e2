import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Card } from '../../ui/card/Card.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { Balances } from './Balances.js';
import { Batches } from './Batches.js';
import { CountPlace } from './CountPlace.js';
import { HandInList } from './HandInList.js';
import { may, type PaperProps, type PlaceProps } from './paper-props.js';
import { SwitchNetwork } from './SwitchNetwork.js';

export function Places(props: PaperProps) {
  const { places } = props.paper;
  return (
    <Section id="places" title={<Trans>Polling places</Trans>}>
      {places.length === 0 ? (
        <p className="muted">
          <Trans>No polling place is set up. Without one nobody can take part on paper.</Trans>
        </p>
      ) : (
        <ol className="flow" role="list">
          {places.map((place) => (
            <PlaceCard key={place.id} {...props} place={place} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function PlaceCard(props: PlaceProps) {
  const { desk, place, choice } = props;
  const waits = place.offline && !place.listHandedIn;
  return (
    <Card
      as="li"
      id={`place-${String(place.number)}`}
      title={
        <span className="row">
          {place.number}. {place.name}
          {place.offline ? (
            <Badge kind={waits && choice.status === 'closed' ? 'warn' : 'accent'} icon="clock">
              {waits ? <Trans>Without network, list not in</Trans> : <Trans>List is in</Trans>}
            </Badge>
          ) : (
            <Badge kind="ok" icon="check">
              <Trans>With network</Trans>
            </Badge>
          )}
        </span>
      }
    >
      <div className="flow">
        {place.village ? (
          <p className="note">
            <PlaceName name={place.village.name} />
          </p>
        ) : null}
        <Batches {...props} />
        <Numbers {...props} />
        <Balances {...props} />
        {waits && may(desk, 'handInDeskList') ? <HandInList {...props} /> : null}
        {!waits && !place.final && may(desk, 'countPlace') ? <CountPlace {...props} /> : null}
        {place.listHandedIn ||
        place.final ||
        !may(desk, 'putPollingPlace') ||
        !place.village ? null : (
          <SwitchNetwork {...props} villageId={place.village.id} />
        )}
      </div>
    </Card>
  );
}

function Numbers({ place, choice }: PlaceProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { numbers } = place;
  const shown = (count: number | null) => (count === null ? '–' : formatNumber(count, locale));
  const before = [
    { key: 'issued', label: t`Papers issued`, count: numbers.issued },
    { key: 'marked', label: t`Persons marked`, count: numbers.marked },
  ];
  const after = [
    { key: 'inBox', label: t`In the box`, count: numbers.inBox },
    { key: 'spoiled', label: t`Spoiled`, count: numbers.spoiled },
    { key: 'unused', label: t`Unused`, count: numbers.unused },
    { key: 'valid', label: t`Valid, blank ones among them`, count: numbers.valid },
    { key: 'blank', label: t`Blank`, count: numbers.blank },
    { key: 'invalid', label: t`Invalid`, count: numbers.invalid },
    { key: 'refused', label: t`Refused: had taken part already`, count: numbers.refused },
  ];
  const opened = choice.status !== 'prepared' && choice.status !== 'open';
  return (
    <Table
      caption={<Trans>Numbers of {place.name}</Trans>}
      captionHidden
      rows={opened ? [...before, ...after] : before}
      rowKey={({ key }) => key}
      columns={[
        { key: 'label', head: t`Kind`, cell: ({ label }) => label },
        { key: 'count', head: t`Number`, kind: 'number', cell: ({ count }) => shown(count) },
      ]}
    />
  );
}
