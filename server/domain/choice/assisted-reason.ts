/** Why somebody fills a ballot in with help; `other` is said in words. */
export const assistedReasons = [
  'cannot_read',
  'cannot_see',
  'cannot_move',
  'no_phone',
  'other',
] as const;
export type AssistedReason = (typeof assistedReasons)[number];

/** Letters of the words beside a reason, and of the name of a witness who is not on the roll. */
export const longestAssistedText = 120;
