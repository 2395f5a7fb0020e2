import type { EnvelopeContent, Financing, FundingSource } from './shapes/money.js';

export const sources: readonly FundingSource[] = [
  'jamoat',
  'district',
  'community_cash',
  'in_kind',
  'remittance',
  'donor',
  'private',
];

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

export const somoni = (values: readonly (string | null)[]): bigint =>
  values.reduce((total, value) => total + BigInt(value ?? 'missing'), 0n);

export const total = (financing: Financing): bigint =>
  somoni(sources.map((source) => financing[source]));

export const bySource = (rows: readonly Financing[]): Record<string, bigint> =>
  Object.fromEntries(sources.map((source) => [source, somoni(rows.map((row) => row[source]))]));

export const ceilings = (envelopes: readonly EnvelopeContent[]): Record<string, bigint> =>
  Object.fromEntries(envelopes.map(({ source, ceilingTjs }) => [source, BigInt(ceilingTjs)]));
