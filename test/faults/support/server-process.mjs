// One server of the built program in a process of its own, for faults: it can be killed, and its clock can be turned.
import { createApp } from '../../../dist/server/app.js';
import { Clock } from '../../../dist/server/platform/runtime/clock.js';

class TurnedClock extends Clock {
  aheadMs = 0;

  now() {
    return new Date(super.now().getTime() + this.aheadMs);
  }
}

const clock = new TurnedClock();
const { app } = await createApp({
  appUrl: process.env.FAULTS_APP_URL,
  dist: null,
  auditProtected: true,
  clock,
  // Thousands of requests fail here on purpose.
  quiet: true,
});
process.on('message', ({ clockAheadMs }) => {
  clock.aheadMs = clockAheadMs;
  process.send({ turned: clockAheadMs });
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit());
await app.listen(0, '127.0.0.1');
process.send({ url: await app.getUrl() });
