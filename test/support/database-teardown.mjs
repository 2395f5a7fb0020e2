import { rm } from 'node:fs/promises';

export default async function databaseTeardown() {
  if (globalThis.maslihatTestServer === undefined) return;
  const { server, dataDir } = globalThis.maslihatTestServer;
  globalThis.maslihatTestServer = undefined;
  await server.stop();
  await rm(server.dataDir ?? dataDir, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
