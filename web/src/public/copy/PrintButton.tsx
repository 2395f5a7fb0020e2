import type { ReactNode } from 'react';
import { Button } from '../../ui/button/Button.js';

/** Opens the browser's own printing. A script brings it to light: without one nothing is promised. */
export function PrintButton({ children }: { readonly children: ReactNode }) {
  return (
    <span data-printing hidden>
      <Button type="button" kind="secondary" icon="print">
        {children}
      </Button>
    </span>
  );
}
