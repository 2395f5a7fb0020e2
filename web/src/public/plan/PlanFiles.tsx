import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/Button.js';
import { Section } from '../../ui/section/Section.js';
import styles from '../../features/plan/plan.module.css';
import type { PublishedPlanFragment } from './PublishedPlan.gen.js';

/** A language names itself in its own words, whatever the page is in. */
const pdfNames = { tg: 'PDF, тоҷикӣ', ru: 'PDF, русский', en: 'PDF, English' } as const;

/** The plan to print and to carry away. */
export function PlanFiles({ plan }: { readonly plan: PublishedPlanFragment }) {
  const { t } = useLingui();
  const { files } = plan;
  return (
    <nav className="row" aria-label={t`To print and to keep`}>
      <ButtonLink href={files.pdfTg} kind="secondary" icon="print" lang="tg" hrefLang="tg">
        {pdfNames.tg}
      </ButtonLink>
      <ButtonLink href={files.pdfRu} kind="secondary" icon="print" lang="ru" hrefLang="ru">
        {pdfNames.ru}
      </ButtonLink>
      <ButtonLink href={files.pdfEn} kind="secondary" icon="print" lang="en" hrefLang="en">
        {pdfNames.en}
      </ButtonLink>
      <ButtonLink href={files.csv} kind="quiet" icon="download" download>
        <Trans>Table (CSV)</Trans>
      </ButtonLink>
      <ButtonLink href={files.json} kind="quiet" icon="download" download>
        <Trans>Data (JSON)</Trans>
      </ButtonLink>
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
