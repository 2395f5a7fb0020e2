import { rm } from 'node:fs/promises';

export default async function databaseTeardown() {
  const { server, dataDir } = globalThis.maslihatTestServer;
  await server.stop();
  await rm(server.dataDir ?? dataDir, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
