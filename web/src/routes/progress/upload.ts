import type { Problem } from '../../../../server/domain/outcome.js';
import type { ActProblem } from '../../lib/act/use-act.js';

export type Uploaded =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: ActProblem };

/** Sends a picture; answers the id a report names it by. */
export async function uploadPicture(file: File): Promise<Uploaded> {
  const body = new FormData();
  body.append('file', file);
  try {
    const answer = await fetch('/files', { method: 'POST', body, credentials: 'same-origin' });
    const said = (await answer.json()) as { id?: string } | Problem | null;
    if (answer.ok && said !== null && 'id' in said && said.id !== undefined) {
      return { ok: true, id: said.id };
    }
    return said !== null && 'code' in said
      ? { ok: false, problem: { kind: 'problem', problem: said } }
      : { ok: false, problem: { kind: 'unreachable' } };
  } catch {
    return { ok: false, problem: { kind: 'unreachable' } };
  }
}
