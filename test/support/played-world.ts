import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playDrino } from '../../demo/drino.js';
import { scripts } from '../../demo/load.js';
import { admit } from '../../demo/people.js';
import { Play } from '../../demo/play.js';
import { Stage } from '../../demo/stage.js';
import { DeconflictionSweep } from '../../src/deconfliction/deconfliction.sweep.js';
import { SecureMailSweep } from '../../src/secure-mail/secure-mail.sweep.js';
import { newKeyPair } from './mail-station.js';
import { World } from './world.js';

/**
 * A world with a record of every kind: the demonstration, as any installation has it after its first start, and what
 * nobody opens: a message that came by a secure channel and was not let in.
 */
export async function playedWorld(): Promise<{ world: World; closed: Play; running: Play }> {
  const channel = mkdtempSync(join(tmpdir(), 'seecase-mail-'));
  const key = newKeyPair().privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const world = await World.start({ SECURE_MAIL_DIR: channel, SECURE_MAIL_KEY: key });
  const today = new Date('2026-09-15T08:00:00Z');
  await admit(world.database.url('seecase_owner'), new Date(today.getTime() - 400 * 86_400_000));
  const stage = new Stage(
    world.address,
    world.clock,
    () => undefined,
    () => goOn(world),
  );
  const plays = scripts(today).map((script) => new Play(stage, script));
  for (const play of plays) await playDrino(play);
  await receiveNoise(world, channel);
  const [closed, running] = plays;
  if (!closed || !running) throw new Error('the demonstration has two operations, one closed and one running');
  return { world, closed, running };
}

/** What waits in the queue is done, those who work on the same learn of it, and the clock acts on what is due. */
export async function goOn(world: World): Promise<void> {
  await world.matched();
  await world.get(DeconflictionSweep).sweep();
  await world.sweep();
}

/** What no channel should bring comes to the border police, and the channel is taken down. */
async function receiveNoise(world: World, channel: string): Promise<void> {
  const folder = join(channel, world.authority('AL/border'), 'in');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'noise.json'), 'not a message');
  await world.get(SecureMailSweep).sweep();
  rmSync(channel, { recursive: true });
}
