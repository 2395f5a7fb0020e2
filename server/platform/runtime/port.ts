import { createServer } from 'node:net';
import { StartupError, errorCode, errorReason } from './startup-error.js';

function tryListen(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  });
}

/** A TCP port nobody listens on at 127.0.0.1 right now. */
export function freePort(): Promise<number> {
  return tryListen(0, '127.0.0.1');
}

/** Why the server cannot listen there, as one sentence; `null` when the error is about something else. */
export function listenProblem(error: unknown, host: string, port: number): StartupError | null {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartupError(
        `port ${String(port)} is taken by another program; stop it or set PORT to a free one, for instance PORT=${String(port + 1)}.`,
      );
    case 'EACCES':
      return new StartupError(
        `port ${String(port)} is reserved for the administrator of this machine; set PORT to a number above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new StartupError(
        `HOST=${host} is not an address of this machine (${errorReason(error)}).`,
      );
    default:
      return null;
  }
}

/** Refuses a port that cannot be listened on, before anything else is started. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  try {
    await tryListen(port, host);
  } catch (error) {
    throw listenProblem(error, host, port) ?? error;
  }
}
