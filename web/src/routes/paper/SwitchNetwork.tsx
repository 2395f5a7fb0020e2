import { Trans } from '@lingui/react/macro';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { PutPollingPlaceDocument } from './Paper.gen.js';
import { type PlaceProps, refetch } from './paper-props.js';

/** The network is gone, or came: from then on people are marked on the printed list, or as they come. */
export function SwitchNetwork(props: PlaceProps & { readonly villageId: string }) {
  const { choice, place, villageId } = props;
  const { id, name, offline } = place;
  const act = useAct(PutPollingPlaceDocument, { refetch });
  return (
    <div className="flow-s">
      <ProblemBanner problem={act.problem} />
      <p>
        <Button
          kind="quiet"
          size="s"
          busy={act.busy}
          onClick={() => {
            void act.run({
              input: { id, choiceId: choice.id, name, villageId, offline: !offline },
            });
          }}
        >
          {offline ? (
            <Trans>This place has network now</Trans>
          ) : (
            <Trans>This place has no network: go on with the printed list</Trans>
          )}
        </Button>
      </p>
    </div>
  );
}
