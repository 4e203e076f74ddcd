import { clockActor } from '../../src/core/access/actor.js';
import { Work } from '../../src/core/work/work.js';
import { DeconflictionSweep } from '../../src/deconfliction/deconfliction.sweep.js';
import { NOTHING_KNOWN } from '../../src/matching-engine/traits.js';
import { MatchDesk } from '../../src/matching/match.desk.js';
import type { TestOfficer, World } from './world.js';

let numbers = 0;
/** A number that no other test has. */
export const aNumber = () => `+35569333${String((numbers += 1)).padStart(4, '0')}`;

/** Lets units meet that work on the same, and the clock do what follows from it. */
export async function letThemMeet(world: World): Promise<void> {
  await world.get(DeconflictionSweep).sweep();
  await world.sweep();
}

/** Says that the unit works on this number. */
export const declares = (by: TestOfficer, number: string, changes: object = {}) =>
  by.does('/working-interests', {
    reference: 'File 12',
    identifiers: [{ kind: 'phone', value: number }],
    expiresOn: '2026-12-01',
    ...changes,
  });

export const notices = async (by: TestOfficer) =>
  (await by.sees('/deconfliction-notices?limit=100')).body.items as Record<string, string>[];
export const noticeAbout = async (by: TestOfficer, sourceId: string) =>
  (await notices(by)).filter((notice) => notice.sourceId === sourceId);

/** A man born on 3 April 1979, in the index of the engine. */
export const isKnownAs = (world: World, id: string, text: string) => {
  const traits = { ...NOTHING_KNOWN, names: [{ text }], births: ['1979-04-03'], sex: 'male' as const };
  const known = { source: 'subject' as const, id, traits, ownerCountry: 'AL' };
  return world.get(Work).as(clockActor, (em) => world.get(MatchDesk).put(em, [known]));
};
