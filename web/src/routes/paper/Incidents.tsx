import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { incidentDecisions } from '../../../../server/domain/choice/incident.js';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { incidentDecisionLabels } from '../../lib/labels/paper.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { TextareaField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { Section } from '../../ui/section/Section.js';
import { DecidePaperIncidentDocument } from './Paper.gen.js';
import { may, type Paper, type PaperProps, refetch } from './paper-props.js';

type Incident = Paper['incidents'][number];

/** People on two lists. Two different persons say what they found; the boxes keep what lies in them. */
export function Incidents(props: PaperProps) {
  return (
    <Section
      id="incidents"
      title={<Trans>Marked twice</Trans>}
      note={
        <Trans>Decided when two different persons found the same. No paper is taken out.</Trans>
      }
    >
      <ul className="flow" role="list">
        {props.paper.incidents.map((incident) => (
          <IncidentCard
            key={incident.place.id + incident.entry.id}
            {...props}
            incident={incident}
          />
        ))}
      </ul>
    </Section>
  );
}

type CardProps = PaperProps & { readonly incident: Incident };

function IncidentCard(props: CardProps) {
  const { desk, incident } = props;
  const { i18n } = useLingui();
  const { entry, place, otherPlace, decision, words } = incident;
  const here = place.name;
  const there = otherPlace?.name;
  return (
    <Card
      as="li"
      title={
        <span className="row">
          {entry.name ?? entry.listNumber}
          {decision === null ? (
            <Badge kind="warn" icon="clock">
              <Trans>not decided</Trans>
            </Badge>
          ) : (
            <Badge kind="ok" icon="check">
              {i18n._(incidentDecisionLabels[decision])}
            </Badge>
          )}
        </span>
      }
    >
      <div className="flow-s">
        <p>
          {there === undefined ? (
            <Trans>
              On the list of {here} and counted already: at a meeting, or by a ballot from before a
              restore, which cannot be withdrawn
            </Trans>
          ) : (
            <Trans>
              On the list of {here} and of {there}
            </Trans>
          )}
        </p>
        {words.length === 0 ? null : (
          <ul>
            {words.map((one) => (
              <li key={one.name + one.role}>
                {one.name}, {i18n._(roleLabels[one.role as RoleCode])}:{' '}
                {i18n._(incidentDecisionLabels[one.decision])}. {one.words}
              </li>
            ))}
          </ul>
        )}
        {decision === null && may(desk, 'decidePaperIncident') ? <FindingForm {...props} /> : null}
      </div>
    </Card>
  );
}

function FindingForm({ incident }: CardProps) {
  const { i18n } = useLingui();
  const act = useAct(DecidePaperIncidentDocument, { refetch });
  const own = incident.words.find((one) => one.own);
  const [decision, setDecision] = useState(own?.decision ?? incidentDecisions[0]);
  const [words, setWords] = useState(own?.words ?? '');
  const { place, entry } = incident;
  const id = place.id + entry.id;
  return (
    <form
      className="flow-s"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { placeId: place.id, rollEntryId: entry.id, decision, words };
        void act.run({ input });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <PickGroup id={`finding-${id}`} legend={<Trans>What you found</Trans>}>
        {incidentDecisions.map((one) => (
          <RadioCard
            key={one}
            name={`decision-${id}`}
            value={one}
            checked={decision === one}
            onChange={() => setDecision(one)}
            title={i18n._(incidentDecisionLabels[one])}
          />
        ))}
      </PickGroup>
      <TextareaField
        name="words"
        id={`finding-words-${id}`}
        rows={2}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        label={<Trans>In words</Trans>}
      />
      <p>
        <Button busy={act.busy} kind="secondary" size="s">
          <Trans>State it</Trans>
        </Button>
      </p>
    </form>
  );
}
