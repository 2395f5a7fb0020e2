import { Trans, useLingui } from '@lingui/react/macro';
import { type Locale, locales } from '../../../../server/domain/locale.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { Section } from '../../ui/section/Section.js';
import styles from '../../features/plan/plan.module.css';
import own from './files.module.css';
import type { PublishedPlanFragment } from './PublishedPlan.gen.js';

/** A language names itself in its own words, whatever the page is in. */
const pdfNames: Readonly<Record<Locale, string>> = {
  tg: 'PDF, тоҷикӣ',
  ru: 'PDF, русский',
  en: 'PDF, English',
};

/** The plan to print and to carry away, first in the language of the page. */
export function PlanFiles({ plan }: { readonly plan: PublishedPlanFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { files } = plan;
  const pdfs: Readonly<Record<Locale, string>> = {
    tg: files.pdfTg,
    ru: files.pdfRu,
    en: files.pdfEn,
  };
  return (
    <nav className={own.files} aria-label={t`To print and to keep`}>
      <ButtonLink href={pdfs[locale]} kind="secondary" icon="print" hrefLang={locale} full>
        <Trans>Print the plan (PDF)</Trans>
      </ButtonLink>
      {locales
        .filter((one) => one !== locale)
        .map((one) => (
          <a key={one} href={pdfs[one]} lang={one} hrefLang={one}>
            {pdfNames[one]}
          </a>
        ))}
      <a href={files.csv} download>
        <Trans>Table (CSV)</Trans>
      </a>
      <a href={files.json} download>
        <Trans>Data (JSON)</Trans>
      </a>
    </nav>
  );
}

/** How to tell that a copy is true. */
export function PlanFingerprint({ plan }: { readonly plan: PublishedPlanFragment }) {
  const groups = (plan.fingerprint.match(/.{8}/g) ?? []).join(' ');
  const { importedFrom } = plan.cycle;
  return (
    <Section id="fingerprint" title={<Trans>Fingerprint</Trans>}>
      <div className="flow-s">
        <p className={styles.code}>{groups}</p>
        <p className="note">
          <Trans>
            SHA-256 of the JSON file. It stands on every page of the PDF as well: a copy in which
            one letter was changed has another one.
          </Trans>
        </p>
        {importedFrom === null ? null : (
          <p className="note">
            <Trans>Earlier phases were taken from a file with the fingerprint</Trans>{' '}
            <span className={styles.code}>{importedFrom}</span>
          </p>
        )}
      </div>
    </Section>
  );
}
