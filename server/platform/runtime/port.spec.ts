import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { freePort, listenProblem, requireFreePort } from './port.js';
import { StartupError } from './startup-error.js';

describe('the port', () => {
  it('that is free is accepted', async () => {
    await expect(requireFreePort('127.0.0.1', await freePort())).resolves.toBeUndefined();
  });

  it('that another program holds is refused with another proposal', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const refusal = requireFreePort('127.0.0.1', port);
    await expect(refusal).rejects.toThrow(StartupError);
    await expect(refusal).rejects.toThrow(`PORT=${String(port + 1)}`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('at an address of another machine is refused', async () => {
    await expect(requireFreePort('192.0.2.1', 3000)).rejects.toThrow(/HOST=192\.0\.2\.1 is not/);
  });

  it('problem is not blamed on an unrelated error', () => {
    expect(listenProblem(new Error('else'), '127.0.0.1', 3000)).toBeNull();
  });
});
