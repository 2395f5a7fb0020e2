import { Trans } from '@lingui/react/macro';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Places } from '../choice/Places.js';
import type { Result } from './result.js';
import styles from './result.module.css';

/** What is left in the purses of each village after the step that is shown; a script keeps it up to date, else it stays hidden. */
export function Purses({ result }: { readonly result: Result }) {
  const locale = useLocale();
  const { share } = result.shares;
  if (result.blocks.length === 0) return null;
  return (
    <div data-replay-purses hidden data-currency={share.currency}>
      <h3>
        <Trans>Left in the purses, by village</Trans>
      </h3>
      <ul className={styles.purses} role="list">
        {result.blocks.map((block) => {
          const full = BigInt(share.amount) * BigInt(block.ballots);
          return (
            <li
              key={block.villages[0]?.id ?? ''}
              data-full={String(full)}
              data-left={block.left.map(({ amount }) => amount).join(' ')}
            >
              <span>
                <Places everywhere={false} villages={block.villages} />
              </span>
              <Bar whole={full} parts={[{ amount: full, tone: 'accent' }]} />
              <span className="num" data-figure>
                {formatMoneyValue({ ...share, amount: String(full) }, locale)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
