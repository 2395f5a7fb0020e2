import { Plural, Trans } from '@lingui/react/macro';
import { daysBetween, todayInDushanbe } from '../../../../server/domain/calendar/calendar-date.js';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Badge } from '../../ui/badge/Badge.js';

/** From so many days before the end on the badge warns. */
const soonDays = 3;

/** The last day of a phase (`YYYY-MM-DD`) and how far it is. */
export function Deadline({ last, now }: { readonly last: string; readonly now: Date }) {
  const locale = useLocale();
  const until = formatDate(last, locale);
  const left = daysBetween(todayInDushanbe(now), last);
  if (left < 0) {
    return (
      <Badge kind="bad" icon="clock">
        <Trans>The last day was {until}</Trans>
      </Badge>
    );
  }
  return (
    <Badge kind={left <= soonDays ? 'warn' : 'plain'} icon="clock">
      <Trans>until {until}</Trans>
      {' · '}
      {left === 0 ? (
        <Trans>the last day</Trans>
      ) : (
        <Plural value={left} one="# day left" other="# days left" />
      )}
    </Badge>
  );
}
