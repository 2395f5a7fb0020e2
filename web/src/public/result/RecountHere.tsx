import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type ResultPart, resultParts } from '../../../../server/domain/choice/recount.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import type { Result } from './result.js';
import styles from './result.module.css';

/** The button that lets the reader's own device count again, and everything it may have to say; a script shows what applies. */
export function RecountHere({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  const count = result.ballots;
  const ballots = formatNumber(count, locale);
  return (
    <div
      className="flow-s"
      data-recount
      data-json={result.resultFile}
      data-pb={result.ballotFile}
      data-winners={result.binding.winners.join(' ')}
      hidden
    >
      <Button type="button" icon="sync" data-recount-start>
        <Trans>Recount here</Trans>
      </Button>
      <div role="status" className="flow-s">
        <div data-recount-when="counting" hidden>
          <progress className={styles.progress} max={1} aria-label={t`Recount`} />
          <p className="note">
            <Trans>This device fetches the ballots and counts them …</Trans>
          </p>
        </div>
        <div data-recount-when="agrees" hidden>
          <Banner kind="ok" title={<Trans>The recount agrees.</Trans>}>
            <p>
              <Plural
                value={count}
                one={`This device has read the ballot itself and counted it: the same works in the same order, the same money, every character of the result the same.`}
                other={`This device has read all ${ballots} ballots itself and counted them: the same works in the same order, the same money, every character of the result the same.`}
              />
            </p>
            <p className="note">
              <Trans>
                Reading and counting took <span data-seconds /> s.
              </Trans>
            </p>
          </Banner>
        </div>
        <div data-recount-when="differs" hidden>
          <Banner kind="bad" title={<Trans>The recount differs from the published result.</Trans>}>
            <ul>
              {[...resultParts, 'page' as const, 'text' as const].map((part) => (
                <li key={part} data-differs={part} hidden>
                  <DifferentPart part={part} />
                </li>
              ))}
            </ul>
            <p>
              <Trans>
                Keep the file of the ballots and ask the committee, or the district, for an
                explanation.
              </Trans>
            </p>
          </Banner>
        </div>
        <div data-recount-when="unreadable" hidden>
          <Banner kind="bad" title={<Trans>The published files cannot be counted.</Trans>}>
            <p>
              <Trans>
                They arrived, but are not a result and its ballots. Ask the committee, or the
                district, for an explanation.
              </Trans>
            </p>
          </Banner>
        </div>
        <div data-recount-when="unreachable" hidden>
          <Banner
            kind="warn"
            title={<Trans>The ballots did not arrive whole; nothing was counted.</Trans>}
          >
            <p>
              <Trans>Try again when the network is better.</Trans>
            </p>
          </Banner>
        </div>
      </div>
    </div>
  );
}

function DifferentPart({ part }: { readonly part: ResultPart | 'page' | 'text' }) {
  const words: Readonly<Record<typeof part, ReactNode>> = {
    sha256: <Trans>The file of the ballots is not the one the result names.</Trans>,
    ruling: <Trans>The file names another rule.</Trans>,
    ballots: <Trans>The number of ballots is another.</Trans>,
    votes: <Trans>The supporters of the works are others.</Trans>,
    winners: <Trans>Other works are chosen, or in another order.</Trans>,
    totalCost: <Trans>The money given is another.</Trans>,
    ties: <Trans>Other works are equal.</Trans>,
    lotDecided: <Trans>Whether the lot decided is another answer.</Trans>,
    page: <Trans>This page shows other works than the ballots give.</Trans>,
    text: <Trans>The result is written otherwise.</Trans>,
  };
  return words[part];
}
