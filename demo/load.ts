import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Config } from '../src/config.js';
import { Clock } from '../src/core/clock.js';
import { later, days } from '../src/core/workflow/deadline.js';
import { DEMO_PASSWORD } from './cast.js';
import { featured } from './featured.js';
import { admit, isEmpty } from './people.js';
import type { Script } from './play.js';
import { perform } from './theatre.js';

/**
 * On the first start of an installation that may have it: a cast, the operation DRINO II from the risk to its closure, and
 * the one that follows it, which is under way. Answers the sign-ins to print.
 */
export async function loadDemo(config: Config, tell: (line: string) => void): Promise<string> {
  const { DEMO, OWNER_DATABASE_URL: owner, DATA_DIR } = config;
  if (DEMO === 'no' || !owner) return '';
  const unfinished = join(DATA_DIR, 'demo.unfinished');
  if (await isEmpty(owner)) {
    tell('Loading the demonstration. This happens once and takes some seconds …');
    mkdirSync(DATA_DIR, { recursive: true });
    writeFileSync(unfinished, '');
    const now = new Clock().now();
    await admit(owner, later(now, -days(400)));
    await perform(config, scripts(now), () => {});
    rmSync(unfinished);
  }
  if (existsSync(unfinished))
    tell(`The demonstration was interrupted while it was loaded: remove ${DATA_DIR} to have it whole.`);
  return signIns();
}

/** Their days are shifted towards this week: data of their own time would be erased by their retention rules at once. */
export function scripts(now: Date): Script[] {
  const today = DateTime.fromJSDate(now);
  const day = (n: number) => today.plus({ days: n }).toISODate() ?? '';
  return [
    { sequence: 'II', begins: day(-90), ends: day(-75), until: 'closed' },
    { sequence: 'III', begins: day(-5), ends: day(12), until: 'running' },
  ];
}

function signIns(): string {
  const lines = featured.map(({ login, who }) => `  ${login.padEnd(18)} ${who}`);
  return `Demo sign-ins (POST /sessions; password ${DEMO_PASSWORD})\n${lines.join('\n')}\n`;
}
