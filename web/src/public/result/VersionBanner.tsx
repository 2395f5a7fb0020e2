import { Trans, useLingui } from '@lingui/react/macro';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Banner } from '../../ui/banner/Banner.js';
import { type Choice, projectAt, type Result } from './result.js';
import styles from './result.module.css';

/** Which version of the result this is, when it was corrected: why, by whom, and where the others are. */
export function VersionBanner(props: { readonly choice: Choice; readonly result: Result }) {
  const { choice, result } = props;
  const locale = useLocale();
  const newest = result.versions.at(-1);
  if (!newest || newest.version === 1) return null;
  const { version } = result;
  const holds = newest.version === version;
  const day = formatLongDate(result.correction?.madeAt ?? result.countedAt, locale);
  const lastDay = formatLongDate(newest.madeAt, locale);
  const lastVersion = newest.version;
  const address = `/${locale}/choices/${choice.id}/result`;
  return (
    <Banner
      kind="warn"
      title={
        holds ? (
          <Trans>
            Corrected on {day}. This is version {version} of the result.
          </Trans>
        ) : (
          <Trans>
            This is version {version} of {day}. It does not hold any more.
          </Trans>
        )
      }
    >
      <div className="flow-s">
        {holds ? null : (
          <p>
            <a href={address}>
              <Trans>
                Version {lastVersion} of {lastDay} holds
              </Trans>
            </a>
          </p>
        )}
        <Why result={result} />
        <ul>
          {result.versions
            .filter((one) => one.version !== version && one.version !== lastVersion)
            .map((one) => {
              const number = one.version;
              const made = formatLongDate(one.madeAt, locale);
              return (
                <li key={number}>
                  <a href={`${address}?version=${String(number)}`}>
                    <Trans>
                      Version {number} of {made}
                    </Trans>
                  </a>
                </li>
              );
            })}
        </ul>
      </div>
    </Banner>
  );
}

/** The reason in the words of the two persons, and what their correction left out. */
function Why({ result }: { readonly result: Result }) {
  const { i18n } = useLingui();
  const { correction } = result;
  if (!correction) return null;
  const names = correction.persons
    .map(({ name, role }) => `${name}, ${i18n._(roleLabels[role as RoleCode])}`)
    .join(' · ');
  return (
    <>
      <p lang={correction.language} className={styles.reason}>
        {correction.reason}
      </p>
      {correction.leftOut.length === 0 ? (
        <p>
          <Trans>No work is left out of the count.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Left out of the count because they cannot be carried out:</Trans>
          </p>
          <ul>
            {correction.leftOut.map((position) => {
              const { proposal } = projectAt(result, position);
              return (
                <li key={position}>
                  <a href={`#work-${String(position)}`} lang={proposal.language}>
                    {proposal.title}
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="note">{names}</p>
    </>
  );
}
