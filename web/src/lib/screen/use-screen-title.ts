import { useEffect } from 'react';

/** Names the screen in the browser's tab and history, and for those who hear it. */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Маслиҳат`;
  }, [title]);
}
