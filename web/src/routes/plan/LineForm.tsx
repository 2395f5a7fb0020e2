import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type Locale, locales } from '../../../../server/domain/locale.js';
import { lineTextLimits } from '../../../../server/domain/plan/line-item.js';
import { parseAmount } from '../../../../server/domain/plan/money.js';
import { isSector, sectors } from '../../../../server/domain/proposal/proposal.js';
import type { Problem } from '../../../../server/domain/outcome.js';
import { formText } from '../../lib/act/form-text.js';
import { typedAmount } from '../../features/plan/typed-amount.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField, TextareaField } from '../../ui/field/Field.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import type { Desk, DeskCycle, DeskLine, DeskVersion } from './desk.js';
import { deskQueries } from './desk.js';
import { PutLineItemDocument } from './Plan.gen.js';
import styles from './plan-desk.module.css';

const languageNames: Readonly<Record<Locale, string>> = {
  tg: 'Тоҷикӣ',
  ru: 'Русский',
  en: 'English',
};

/** The reader's language where the line has words in it, else the one it was written in. */
function firstLanguage(line: DeskLine | null, locale: Locale): Locale {
  const written = line?.texts.map((text) => text.language) ?? [];
  if (written.includes(locale)) return locale;
  return locales.find((one) => one === line?.language) ?? locale;
}

/** Writes a line, or adds one; its words in one language at a time. */
export function LineForm(props: {
  readonly cycle: DeskCycle;
  readonly desk: Desk;
  readonly version: DeskVersion;
  readonly line: DeskLine | null;
  readonly onDone: () => void;
}) {
  const { cycle, desk, version, line, onDone } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const act = useAct(PutLineItemDocument, { refetch: deskQueries });
  const [key] = useState(() => line?.key ?? crypto.randomUUID());
  const [language, setLanguage] = useState<Locale>(() => firstLanguage(line, locale));
  const [unread, setUnread] = useState<Problem | null>(null);
  const refused = unread ?? (act.problem?.kind === 'problem' ? act.problem.problem : null);
  const field = refused?.path?.at(0) ?? null;
  const errorAt = (...names: string[]) =>
    refused && field !== null && names.includes(field) ? problemText(i18n, refused) : undefined;
  const fields = [
    'title',
    'responsible',
    'indicator',
    'upkeep',
    'villageIds',
    'fromYear',
    'toYear',
    'cost',
    'costMinor',
    'rankReason',
    'implementerId',
  ];
  const atField = field !== null && fields.includes(field);
  const words = line?.texts.find((text) => text.language === language);
  const original = line?.title ?? '';
  const store = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const cost = parseAmount(formText(data, 'cost'));
    if (!cost.ok) {
      setUnread({ ...cost.problem, path: ['cost'] });
      return;
    }
    setUnread(null);
    const sector = formText(data, 'sector');
    const done = await act.run({
      input: {
        versionId: version.id,
        revision: version.revision,
        key,
        language,
        title: formText(data, 'title'),
        responsible: formText(data, 'responsible'),
        indicator: formText(data, 'indicator'),
        upkeep: formText(data, 'upkeep'),
        sector: isSector(sector) ? sector : 'other',
        villageIds: data.getAll('villageIds').map(String),
        fromYear: Number(formText(data, 'fromYear')),
        toYear: Number(formText(data, 'toYear')),
        cost: { amount: cost.value.toString(), currency: cycle.currency },
        rankReason: formText(data, 'rankReason'),
        implementerId: formText(data, 'implementerId') || null,
      },
    });
    if (done) onDone();
  };
  const years = Array.from(
    { length: cycle.toYear - cycle.fromYear + 1 },
    (_, index) => cycle.fromYear + index,
  );
  const id = (name: string) => `${key}-${name}`;
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void store(event.currentTarget);
      }}
    >
      {atField ? null : (
        <ProblemBanner problem={unread ? { kind: 'problem', problem: unread } : act.problem} />
      )}
      <SelectField
        name="language"
        id={id('language')}
        label={<Trans>Language of these words</Trans>}
        hint={
          original === '' ? undefined : <Trans>Words in other languages stay as they are.</Trans>
        }
        value={language}
        onChange={(event) => {
          setLanguage(locales.find((one) => one === event.target.value) ?? locale);
        }}
      >
        {locales.map((one) => (
          <option key={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </SelectField>
      {/* Another language shows its own words: the fields begin anew. */}
      <div className="flow" key={language} lang={language}>
        <InputField
          name="title"
          id={id('title')}
          required
          maxLength={lineTextLimits.title}
          label={<Trans>What is done</Trans>}
          defaultValue={words?.title ?? original}
          error={errorAt('title')}
        />
        <InputField
          name="responsible"
          id={id('responsible')}
          required
          maxLength={lineTextLimits.responsible}
          label={<Trans>Responsible body</Trans>}
          defaultValue={words?.responsible ?? line?.responsible ?? ''}
          error={errorAt('responsible')}
        />
        <div className={styles.two}>
          <TextareaField
            name="indicator"
            id={id('indicator')}
            rows={2}
            maxLength={lineTextLimits.indicator}
            label={<Trans>By what one will see that it is done</Trans>}
            aside={<Trans>not required</Trans>}
            defaultValue={words?.indicator ?? ''}
            error={errorAt('indicator')}
          />
          <TextareaField
            name="upkeep"
            id={id('upkeep')}
            rows={2}
            maxLength={lineTextLimits.upkeep}
            label={<Trans>Who keeps it working afterwards, and with what</Trans>}
            aside={<Trans>not required</Trans>}
            defaultValue={words?.upkeep ?? ''}
            error={errorAt('upkeep')}
          />
        </div>
      </div>
      <div className={styles.two}>
        <SelectField
          name="sector"
          id={id('sector')}
          label={<Trans>Sector</Trans>}
          defaultValue={line?.sector ?? 'water'}
        >
          {sectors.map((sector) => (
            <option key={sector} value={sector}>
              {i18n._(sectorLabels[sector])}
            </option>
          ))}
        </SelectField>
        <InputField
          name="cost"
          id={id('cost')}
          required
          inputMode="decimal"
          width="short"
          label={
            cycle.currency === 'TJS' ? (
              <Trans>Cost, somoni</Trans>
            ) : (
              <Trans>Cost, {cycle.currency}</Trans>
            )
          }
          defaultValue={line ? typedAmount(line.cost.amount) : ''}
          error={errorAt('cost', 'costMinor')}
        />
        <SelectField
          name="fromYear"
          id={id('fromYear')}
          label={<Trans>First year</Trans>}
          defaultValue={line?.fromYear ?? cycle.fromYear}
          error={errorAt('fromYear')}
        >
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </SelectField>
        <SelectField
          name="toYear"
          id={id('toYear')}
          label={<Trans>Last year</Trans>}
          defaultValue={line?.toYear ?? cycle.fromYear}
          error={errorAt('toYear')}
        >
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </SelectField>
      </div>
      <Villages cycle={cycle} line={line} id={id('villageIds')} error={errorAt('villageIds')} />
      <TextareaField
        name="rankReason"
        id={id('rankReason')}
        rows={2}
        maxLength={lineTextLimits.rankReason}
        label={<Trans>Why it stands against its rank</Trans>}
        aside={<Trans>only where it does</Trans>}
        hint={<Trans>Everyone can read it.</Trans>}
        defaultValue={line?.reasonAgainstRank?.text ?? ''}
        error={errorAt('rankReason')}
      />
      {desk.implementers.length === 0 ? null : (
        <SelectField
          name="implementerId"
          id={id('implementerId')}
          label={<Trans>Who reports on it</Trans>}
          defaultValue={line?.implementerId ?? ''}
          error={errorAt('implementerId')}
        >
          <AnyImplementer />
          {desk.implementers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </SelectField>
      )}
      <p className="row">
        <Button busy={act.busy}>
          <Trans>Store the line</Trans>
        </Button>
        <Button kind="quiet" onClick={onDone}>
          <Trans>Leave it as it was</Trans>
        </Button>
      </p>
    </form>
  );
}

function AnyImplementer() {
  const { t } = useLingui();
  return <option value="">{t`Anybody who carries out works here`}</option>;
}

function Villages(props: {
  readonly cycle: DeskCycle;
  readonly line: DeskLine | null;
  readonly id: string;
  readonly error: string | undefined;
}) {
  const { cycle, line, id, error } = props;
  const chosen = new Set(line?.villages.map((village) => village.id));
  return (
    <fieldset id={id}>
      <legend>
        <b>
          <Trans>Villages it serves</Trans>
        </b>
      </legend>
      {error === undefined ? null : <p role="alert">{error}</p>}
      <div className={styles.villages}>
        {cycle.jamoat.villages.map((village) => (
          <label key={village.id} className={styles.village}>
            <input
              type="checkbox"
              name="villageIds"
              value={village.id}
              defaultChecked={chosen.has(village.id)}
            />
            <PlaceName name={village.name} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
