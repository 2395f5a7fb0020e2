import type { ReactNode } from 'react';
import type { PageRequest } from '../page.js';

/**
 * A form that posts to its own page and keeps named parts of the address, so that a refused form still knows what it
 * was about and where to go on.
 */
export function QueryForm(props: {
  readonly act: string;
  readonly request: PageRequest;
  readonly keep: readonly string[];
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { act, request, keep, id, className = 'flow', children } = props;
  return (
    <form
      method="post"
      action={`/${request.locale}${request.path}${keptQuery(request, keep)}`}
      className={className}
    >
      <input type="hidden" name="act" value={act} />
      {id === undefined ? null : <input type="hidden" name="id" value={id} />}
      {children}
    </form>
  );
}

/** The named parts of the page's address that are there, as `?a=b&c=d`; empty when none is. */
export function keptQuery(request: PageRequest, keep: readonly string[]): string {
  const kept = keep.flatMap((name) => {
    const value = request.query[name];
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
