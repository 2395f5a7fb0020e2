import { type LoggerService, Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const logged: unknown[] = [];
const listener: LoggerService = {
  log: () => undefined,
  warn: (...said: unknown[]) => logged.push(said),
  error: (...said: unknown[]) => logged.push(said),
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  Logger.overrideLogger(listener);
});
afterAll(async () => {
  Logger.overrideLogger(false);
  await app.close();
});

describe('a guest who asks for what needs a sign-in', () => {
  it('is refused with a code each time, and writes nothing into the log', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const { data, errors } = await app.graphql('{ peopleOfJamoat(jamoatId: "x") { confirmed } }');
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_SIGNED_IN']);
      expect(data).toBeNull();
    }
    expect(logged).toEqual([]);
  });
});
