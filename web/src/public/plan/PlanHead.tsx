import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels } from '../../lib/labels/cycle.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';

interface HeadedPlan {
  readonly jamoat: {
    readonly id: string;
    readonly name: { readonly text: string; readonly language: string };
  };
  readonly kind: 'jmp' | 'village_fund';
  readonly fromYear: number;
  readonly toYear: number;
}

/** The head of a page about one plan. */
export function PlanHead(props: { readonly plan: HeadedPlan; readonly children?: ReactNode }) {
  const { jamoat, kind, fromYear, toYear } = props.plan;
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <PageHead
      back={{ href: `/${locale}/jamoats/${jamoat.id}`, label: <PlaceName name={jamoat.name} /> }}
      title={
        <>
          {i18n._(cycleKindLabels[kind])}{' '}
          <span className="nowrap">{formatYears(fromYear, toYear)}</span>
        </>
      }
    >
      {props.children}
    </PageHead>
  );
}
