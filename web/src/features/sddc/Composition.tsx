import { Trans } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Stat, Stats } from '../../ui/stat/Stat.js';
import type { ShownSddcFragment } from './Sddc.gen.js';

/** How the committee is made up; a warning where women hold less than a third of the filled seats. */
export function Composition(props: { readonly composition: ShownSddcFragment['composition'] }) {
  const { composition } = props;
  const locale = useLocale();
  const figure = (count: number) => formatNumber(count, locale);
  const seats = figure(composition.seats);
  const filled = figure(composition.filled);
  const needed = figure(composition.womenNeeded);
  const missing = figure(composition.womenNeeded - composition.women);
  return (
    <div className="flow">
      <Stats>
        <Stat figure={filled} of={<Trans>of {seats}</Trans>}>
          <Trans>seats are filled</Trans>
        </Stat>
        <Stat figure={figure(composition.women)} of={<Trans>of {filled}</Trans>}>
          <Trans>members are women</Trans>
        </Stat>
      </Stats>
      {composition.womenTargetMet ? null : (
        <Banner kind="warn" title={<Trans>Fewer than a third of the members are women.</Trans>}>
          <p>
            <Trans>
              A third would be {needed}; {missing} more are needed. This is a warning and stops
              nothing.
            </Trans>
          </p>
        </Banner>
      )}
    </div>
  );
}
