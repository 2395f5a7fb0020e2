import { it } from '@jest/globals';

type Step = (name: string, walk: () => Promise<void>) => void;

/** The steps of one walk: each stands on those before it, so that after the first that failed none is tried. */
export function stepsInOrder(onFailure: () => Promise<void>): Step {
  let failed: string | null = null;
  return (name, walk) => {
    it(name, async () => {
      if (failed !== null) throw new Error(`Not tried: the walk stopped at “${failed}”.`);
      failed = name;
      try {
        await walk();
      } catch (error) {
        await onFailure();
        throw error;
      }
      failed = null;
    });
  };
}
