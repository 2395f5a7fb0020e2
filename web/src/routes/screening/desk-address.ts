import type { ProposalStatus } from '../../../../server/domain/proposal/proposal.js';

/** What of the desk is shown: kept in the address, so that it survives a reload and can be sent to somebody. */
export interface DeskAddress {
  readonly status: ProposalStatus | null;
  readonly text: string;
  readonly after: string | null;
  readonly proposalId: string | null;
}

/** The part of an address behind the path; empty when there is nothing to say. */
export function deskSearch(address: Partial<DeskAddress>): string {
  const search = new URLSearchParams();
  for (const name of ['status', 'text', 'after'] as const) {
    const value = address[name];
    if (value) search.set(name, value);
  }
  if (address.proposalId) search.set('proposal', address.proposalId);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
