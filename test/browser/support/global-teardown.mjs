import { once } from 'node:events';
import { rmSync } from 'node:fs';

export default async function stop() {
  if (!globalThis.seecaseServer) return;
  const { server, folder } = globalThis.seecaseServer;
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
