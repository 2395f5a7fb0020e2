import type { CycleEntity, EnvelopeEntity } from '../cycle/cycle.entity.js';

/** An envelope in the shape of the schema. */
export function shownEnvelope({ currency }: CycleEntity, envelope: EnvelopeEntity | undefined) {
  if (!envelope) throw new Error('a share of an envelope that does not exist');
  const { id, source, label, ceilingMinor } = envelope;
  return { id, source, label, ceiling: { amount: ceilingMinor, currency } };
}
