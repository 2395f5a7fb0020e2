import { Territory1795000000000 } from './1795000000000-territory.js';
import { Installation1795000100000 } from './1795000100000-installation.js';
import { Audit1795000200000 } from './1795000200000-audit.js';
import { Cycle1795000400000 } from './1795000400000-cycle.js';

/** In the order in which they run; never edited after landing. */
export const migrations = [
  Territory1795000000000,
  Installation1795000100000,
  Audit1795000200000,
  Cycle1795000400000,
];
