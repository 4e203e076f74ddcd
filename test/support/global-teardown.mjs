import { rmSync } from 'node:fs';

export default async function teardown() {
  await globalThis.testDatabase.stop();
  if (!process.env.TEST_POSTGRES_DIR) rmSync(process.env.TEST_POSTGRES, { recursive: true, force: true });
}
