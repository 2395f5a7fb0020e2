import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import fastifyCompress from '@fastify/compress';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LoggerService, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HttpAdapter } from './http-adapter.js';

@Module({})
class BareModule {
  readonly routes = 'those of the adapter';
}

const logged: string[] = [];
const logger: LoggerService = {
  log: () => undefined,
  warn: () => undefined,
  error: (message: unknown) => logged.push(String(message)),
};

let app: NestFastifyApplication;
/** Ends the waiting of the slow page. */
let goOn: () => void = () => undefined;
let asked: Promise<void>;
let left: Promise<unknown>;

beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(BareModule, new HttpAdapter(), {
    logger,
  });
  await app.register(fastifyCompress, { encodings: ['br'] });
  await app.init();
  const fastify = app.getHttpAdapter().getInstance();
  asked = new Promise((resolve) => {
    fastify.post('/slow', async (request, reply) => {
      left = once(request.raw.socket, 'close');
      const waited = new Promise<void>((go) => (goOn = go));
      resolve();
      await waited;
      return reply.type('text/html').send('маслиҳат '.repeat(200_000));
    });
  });
  fastify.get('/broken', () => Promise.reject(new Error('this is a fault of ours')));
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

describe('the log of the server', () => {
  it('does not take note of a reader who went away before the page came', async () => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const reader = connect(port, '127.0.0.1');
    const head = ['POST /slow HTTP/1.1', 'host: x', 'content-type: application/json'];
    reader.write([...head, 'content-length: 2', 'accept-encoding: br', '', '{}'].join('\r\n'));
    await asked;
    reader.destroy();
    await left;
    goOn();
    // An answer to somebody else, after the abandoned one was given up.
    expect((await fetch(`http://127.0.0.1:${String(port)}/nowhere`)).status).toBe(404);
    expect(logged).toEqual([]);
  });

  it('takes note of a fault', async () => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${String(port)}/broken`)).status).toBe(500);
    expect(logged).toEqual(['Error: this is a fault of ours']);
  });
});
