import type { FastifyRequest } from 'fastify';

/**
 * Whether a POST comes from one of our own pages. Browsers say so in `Sec-Fetch-Site`; older ones in `Origin`.
 * A request with neither is refused: no browser in use leaves both out of a form's POST.
 */
export function comesFromOurPage(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = request.headers;
  if (origin === undefined || host === undefined) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
