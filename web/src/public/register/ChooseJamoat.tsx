import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button/Button.js';
import { LinkCard } from '../../ui/card/Card.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { InputField } from '../../ui/field/Field.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import type { PageRequest } from '../page.js';
import type { JamoatChoiceFragment, RegisterPageQuery } from './Register.gen.js';

/** First step of registering: which jamoat one lives in. */
export function ChooseJamoat(props: {
  readonly data: RegisterPageQuery;
  readonly request: PageRequest;
}) {
  const { data, request } = props;
  const text = request.query['q'] ?? '';
  const next = request.query['next'];
  const found = data.searchJamoats;
  return (
    <div className="flow-l">
      <form action={`/${request.locale}/register`} method="get" role="search" className="flow">
        {next === undefined ? null : <input type="hidden" name="next" value={next} />}
        <InputField
          name="q"
          type="search"
          defaultValue={text}
          label={<Trans>Which jamoat do you live in?</Trans>}
          hint={<Trans>Tajik, Russian or Latin letters; former names too.</Trans>}
        />
        <Button icon="search">
          <Trans>Search</Trans>
        </Button>
      </form>
      {found === undefined ? (
        <Choices jamoats={data.demoJamoats} request={request} />
      ) : found.length === 0 ? (
        <EmptyState title={<Trans>No jamoat has a name like “{text}”.</Trans>}>
          <p>
            <Trans>Try fewer letters.</Trans>
          </p>
        </EmptyState>
      ) : (
        <Choices jamoats={found} request={request} />
      )}
    </div>
  );
}

function Choices(props: {
  readonly jamoats: readonly JamoatChoiceFragment[];
  readonly request: PageRequest;
}) {
  const { jamoats, request } = props;
  const next = request.query['next'];
  const kept = next === undefined ? '' : `&next=${encodeURIComponent(next)}`;
  if (jamoats.length === 0) return null;
  return (
    <ul className="grid" role="list">
      {jamoats.map((jamoat) => (
        <LinkCard
          as="li"
          level={2}
          key={jamoat.id}
          href={`/${request.locale}/register?jamoat=${encodeURIComponent(jamoat.id)}${kept}`}
          title={<PlaceName name={jamoat.name} />}
          meta={<PlaceName name={jamoat.district.name} />}
        />
      ))}
    </ul>
  );
}
