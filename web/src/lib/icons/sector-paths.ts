import { sectorPaths } from '../../../../server/domain/proposal/sector-paths.js';

export { sectorPaths };

export type Sector = keyof typeof sectorPaths;

/** Whether a code from outside has a picture; show `other` when not. */
export function isSector(code: string): code is Sector {
  return Object.hasOwn(sectorPaths, code);
}
