import { Plural } from '@lingui/react/macro';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import type { HomeQuery } from './Home.gen.js';
import styles from './home.module.css';

/** Every region, folded; in it every district with the number of its jamoats. */
export function RegionList({ regions }: { readonly regions: HomeQuery['regions'] }) {
  const locale = useLocale();
  return (
    <div>
      {regions.map((region) => (
        <Disclosure key={region.id} summary={<PlaceName name={region.name} />}>
          <ul className={styles.districts} role="list">
            {region.districts.map((district) => (
              <li key={district.id} className={styles.district}>
                <a href={`/${locale}/districts/${district.id}`}>
                  <PlaceName name={district.name} />
                </a>{' '}
                <span className="note nowrap">
                  <Plural value={district.jamoatCount} one="# jamoat" other="# jamoats" />
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
