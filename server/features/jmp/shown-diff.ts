import type { JmpLineItem } from '../../domain/plan/line-item.js';
import type { LineField, VersionDiff } from '../../domain/plan/version-diff.js';

interface Currency {
  readonly currency: string;
  readonly envelope: (id: string) => object;
}

/** A value of a changed field; villages are named by their ids and filled in by the resolver. */
export interface FieldValueView {
  readonly text: string | null;
  readonly number: number | null;
  readonly amount: { readonly amount: bigint; readonly currency: string } | null;
  readonly villageIds: readonly string[] | null;
  readonly shares:
    | readonly {
        readonly envelope: object;
        readonly amount: { readonly amount: bigint; readonly currency: string };
      }[]
    | null;
  readonly flag: boolean | null;
}

const nothing: FieldValueView = {
  text: null,
  number: null,
  amount: null,
  villageIds: null,
  shares: null,
  flag: null,
};

/** A difference in the shape of the schema. */
export function shownDiff(diff: VersionDiff, money: Currency) {
  const named = (line: JmpLineItem) => ({
    key: line.key,
    title: line.title,
    cost: { amount: line.costMinor, currency: money.currency },
  });
  return {
    fromNumber: diff.fromNumber,
    toNumber: diff.toNumber,
    added: diff.added.map(named),
    removed: diff.removed.map(named),
    changed: diff.changed.map(({ before, after, fields }) => ({
      line: named(after),
      fields: fields.map(({ field }) => ({
        field,
        before: valueOf(field, before, money),
        after: valueOf(field, after, money),
      })),
    })),
    unchanged: diff.unchanged,
  };
}

function valueOf(field: LineField, line: JmpLineItem, money: Currency): FieldValueView {
  switch (field) {
    case 'title':
    case 'responsible':
    case 'indicator':
    case 'upkeep':
    case 'rankReason':
      return { ...nothing, text: line[field] };
    case 'fromYear':
    case 'toYear':
    case 'rank':
      return { ...nothing, number: line[field] };
    case 'costMinor':
      return { ...nothing, amount: { amount: line.costMinor, currency: money.currency } };
    case 'villageIds':
      return { ...nothing, villageIds: line.villageIds };
    case 'shares':
      return {
        ...nothing,
        shares: line.shares.map((share) => ({
          envelope: money.envelope(share.envelopeId),
          amount: { amount: share.amountMinor, currency: money.currency },
        })),
      };
    case 'reserve':
      return { ...nothing, flag: line.reserve };
  }
}
