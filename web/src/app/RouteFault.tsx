import { Trans } from '@lingui/react/macro';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useLocale } from '../lib/i18n/use-locale.js';
import { Banner } from '../ui/banner/Banner.js';

/** A screen that does not exist, or one that failed: said plainly, with a way back. */
export function RouteFault() {
  const error = useRouteError();
  const locale = useLocale();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main className="wrap">
      <Banner
        kind="bad"
        role="alert"
        title={
          missing ? (
            <Trans>This screen does not exist.</Trans>
          ) : (
            <Trans>This screen failed. Nothing was stored by it.</Trans>
          )
        }
      >
        <p>
          <a href={`/${locale}/work`}>
            <Trans>Back to my work</Trans>
          </a>
        </p>
      </Banner>
    </main>
  );
}
