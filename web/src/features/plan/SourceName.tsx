import { useLingui } from '@lingui/react';
import type { FundingSource } from '../../../../server/domain/plan/funding-source.js';
import { fundingSourceLabels } from '../../lib/labels/cycle.js';

export interface NamedSource {
  readonly source: FundingSource;
  readonly label: string;
}

/** The kind of a source and, where it has one, its own name. */
export function useSourceName(): (source: NamedSource) => string {
  const { i18n } = useLingui();
  return ({ source, label }) => {
    const kind = i18n._(fundingSourceLabels[source]);
    return label === '' ? kind : `${kind}: ${label}`;
  };
}
