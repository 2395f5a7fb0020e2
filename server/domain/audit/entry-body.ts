import { canonicalJson } from '../canonical/canonical-json.js';

/** Codes, counts and hashes; never a name, a text or a vote. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** What an entry of the trail says: who did what to what, and when. */
export interface AuditFacts {
  readonly at: Date;
  readonly actorId: string | null;
  readonly act: string;
  readonly jamoatId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: AuditDetail;
}

/**
 * The one text of an entry, over which its hash goes: canonical JSON (RFC 8785). Lane and number are not in it: where an
 * entry stands is said by the hash of the one before it, so that a moved entry is told from a changed one.
 */
export function entryBody(facts: AuditFacts): string {
  const { at, actorId, act, jamoatId, subjectKind, subjectId, detail } = facts;
  return canonicalJson({
    at: at.toISOString(),
    actorId,
    act,
    jamoatId,
    subjectKind,
    subjectId,
    detail,
  });
}
