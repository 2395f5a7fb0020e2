import { Trans, useLingui } from '@lingui/react/macro';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { formatDateTime } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Section } from '../../ui/section/Section.js';
import { Timeline } from '../../ui/timeline/Timeline.js';
import type { Desk } from './desk.js';

/** Every version of the result with its address, the newest first. */
export function Versions({ desk }: { readonly desk: Desk }) {
  const { choice, result } = desk;
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <Section id="versions" size="s" title={<Trans>Versions of the result</Trans>}>
      <Timeline
        items={[...result.versions].reverse().map(({ version, madeAt, correction }) => ({
          key: String(version),
          date: formatDateTime(madeAt, locale),
          dateTime: madeAt,
          fact: (
            <a href={`/${locale}/choices/${choice.id}/result?version=${String(version)}`}>
              {version === 1 ? (
                <Trans>Version 1, the first count</Trans>
              ) : (
                <Trans>Version {version}</Trans>
              )}
            </a>
          ),
          evidence: correction?.persons
            .map(({ name, role }) => `${name}, ${i18n._(roleLabels[role as RoleCode])}`)
            .join(' · '),
        }))}
      />
    </Section>
  );
}
