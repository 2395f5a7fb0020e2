// Runs the specs of the engine for the mutation test, in one process that loads them once and then switches from mutant to
// mutant. Jest loads every spec anew for each of thousands of mutants: a day instead of minutes.
import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/** Where the specs register their tests: see jest-globals.mjs. */
const registry = (globalThis.mutationTests = { file: '', path: [], tests: [], run: null });

/** What the code with all mutants in it reads and writes. */
const state = (globalThis.__stryker__ ??= {});

/** Runs one test; as a script because only a script can be stopped in an endless loop. */
const script = new Script('mutationTests.run()');
/** Milliseconds that every test may take, and what one takes that has not been timed. */
const leastLimit = 1_000;
const usual = 60_000;

class SpecRunner {
  #version = 0;
  /** Milliseconds by test: the quick ones run first, because one failure is enough. */
  #duration = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    register('./modules.mjs', import.meta.url);
  }

  async dryRun() {
    await this.#load();
    const tests = await this.#run(registry.tests, false);
    for (const { id, timeSpentMs } of tests) this.#duration.set(id, timeSpentMs);
    await this.#load();
    const { mutantCoverage } = state;
    // What tests reach too is judged by those tests: only what is done while loading and never again needs loading anew.
    const reached = new Set(Object.values(mutantCoverage.perTest).flatMap(Object.keys));
    const loaded = Object.entries(mutantCoverage.static).filter(([mutant]) => !reached.has(mutant));
    mutantCoverage.static = Object.fromEntries(loaded);
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options) {
    const { activeMutant, mutantActivation, testFilter, hitLimit, reloadEnvironment } = options;
    const activate = (id) => Object.assign(state, { activeMutant: id });
    state.hitLimit = hitLimit;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      // Where this process came in the place of one that was stuck, the first version is passed over.
      this.#version = Math.max(1, this.#version);
      activate(mutantActivation === 'static' ? activeMutant.id : 'none');
      if (reloadEnvironment || this.#version === 1) await this.#load();
      activate(activeMutant.id);
      const wanted = testFilter && new Set(testFilter);
      const tests = registry.tests.filter(({ id }) => !wanted || wanted.has(id));
      tests.sort((a, b) => this.#durationOf(a) - this.#durationOf(b));
      const results = await this.#run(tests, !options.disableBail);
      const complete = { status: DryRunStatus.Complete, tests: results };
      return toMutantRunResult(determineHitLimitReached(state.hitCount, hitLimit) ?? complete);
    } catch (error) {
      if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        return { status: MutantRunStatus.Timeout, reason: error.message };
      // A mutant with which the specs cannot even be loaded.
      const killed = { status: MutantRunStatus.Killed, killedBy: [registry.file], nrOfTests: 0 };
      return { ...killed, failureMessage: String(error) };
    }
  }

  #durationOf({ id }) {
    return this.#duration.get(id) ?? 0;
  }

  /** Loads all specs, each time as modules of their own. */
  async #load() {
    this.#version += 1;
    registry.tests = [];
    state.currentTestId = undefined;
    registry.path = [];
    const root = 'server/domain/voting';
    const files = readdirSync(root, { recursive: true }).filter((name) =>
      name.endsWith('.spec.ts'),
    );
    for (const name of files.sort()) {
      registry.file = join(root, name);
      await import(`${pathToFileURL(registry.file).href}?version=${this.#version}`);
    }
  }

  async #run(tests, bail) {
    const results = [];
    for (const { id, fileName, run } of tests) {
      state.currentTestId = id;
      const start = performance.now();
      let failure = null;
      try {
        registry.run = run;
        const timeout = Math.ceil(Math.max(leastLimit, 5 * (this.#duration.get(id) ?? usual)));
        await script.runInThisContext({ timeout });
      } catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        failure = error;
      }
      const timeSpentMs = performance.now() - start;
      const common = { id, name: id, fileName, timeSpentMs };
      results.push(
        failure === null
          ? { ...common, status: TestStatus.Success }
          : {
              ...common,
              status: TestStatus.Failed,
              failureMessage: String(failure?.message ?? failure),
            },
      );
      if (failure !== null && bail) break;
    }
    state.currentTestId = undefined;
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecRunner)];
