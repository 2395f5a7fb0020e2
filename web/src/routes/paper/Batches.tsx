import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { mostPapersInBatch } from '../../../../server/domain/choice/polling-place.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button, ButtonLink } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { IssueBallotBatchDocument } from './Paper.gen.js';
import { countOf, may, type PlaceProps, refetch } from './paper-props.js';

/** The papers of a place: what was issued, what can be printed, and a new batch. */
export function Batches(props: PlaceProps) {
  const { desk, choice, place } = props;
  const prints = may(desk, 'issueBallotBatch') || may(desk, 'putPollingPlace');
  const lists = may(desk, 'handInDeskList');
  return (
    <>
      {place.batches.length === 0 ? null : (
        <ul>
          {place.batches.map(({ id, number, serialFrom, serialTo, papers }) => (
            <li key={id}>
              <Trans>
                Batch {number}: {papers} papers, № {serialFrom}–{serialTo}
              </Trans>{' '}
              {prints ? (
                <a href={`/ballot-batches/${id}/ballots.pdf`} target="_blank" rel="noreferrer">
                  <Trans>Papers (PDF)</Trans>
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {place.final ? null : (
        <p className="row">
          {lists && choice.status !== 'prepared' ? (
            <ButtonLink
              href={`/polling-places/${place.id}/register.pdf`}
              kind="secondary"
              size="s"
              icon="download"
              target="_blank"
            >
              <Trans>List of the desk (PDF)</Trans>
            </ButtonLink>
          ) : null}
          <ButtonLink
            href={`/polling-places/${place.id}/count-sheet.pdf`}
            kind="secondary"
            size="s"
            icon="download"
            target="_blank"
          >
            <Trans>Count sheet (PDF)</Trans>
          </ButtonLink>
        </p>
      )}
      {may(desk, 'issueBallotBatch') ? <IssueBatch {...props} /> : null}
    </>
  );
}

function IssueBatch({ place }: PlaceProps) {
  const act = useAct(IssueBallotBatchDocument, { refetch });
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  const [papers, setPapers] = useState(String(mostPapersInBatch));
  return (
    <form
      className="flow-s"
      onSubmit={(event) => {
        event.preventDefault();
        void act
          .run({ input: { id, placeId: place.id, papers: countOf(papers) || 0 } })
          .then((done) => {
            if (done) setId(crypto.randomUUID());
          });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <InputField
        name="papers"
        id={`papers-${place.id}`}
        inputMode="numeric"
        width="short"
        value={papers}
        onChange={(event) => setPapers(event.target.value)}
        label={<Trans>Papers of a new batch</Trans>}
        hint={<Trans>At most {mostPapersInBatch}. The serials follow on by themselves.</Trans>}
      />
      <p>
        <Button busy={act.busy} kind="secondary" size="s">
          <Trans>Issue the batch</Trans>
        </Button>
      </p>
    </form>
  );
}
