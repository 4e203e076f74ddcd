import { days } from '../src/core/workflow/deadline.js';
import { consulting } from './support/consulting.js';
import { carryOut } from './support/joint-operation.js';

const desk = consulting();

describe('what a relay officer has found', () => {
  it('goes with the rest of it when it is erased: no reference of another system stays, and no remark', async () => {
    const { path, id } = await desk.taken(desk.known);
    const found = { referenceNumber: 'EIS-77', ownerCountry: 'DE', confidence: 'high' };
    await desk.reports(path, 'hit', found);
    await desk.reports(path, 'refused', { ...found, restrictions: 'Ask Berlin again in spring.' });
    const other = await desk.taken(desk.known);
    await desk.reports(other.path, 'no_hit', { referenceNumber: 'EIS-78', restrictions: 'Asked by telephone.' });
    for (const one of [path, other.path]) {
      await carryOut(desk.here.leader, one, 'feed_back', { feedback: 'Nothing that may be told.' });
      await carryOut(desk.here.author, one, 'close');
    }
    const left = async (referral: string) => {
      const results = `select reference_number, owner_country, confidence, restrictions from referral_results where referral_id = $1`;
      const rows = await desk.world.database.owner<Record<string, unknown>>(results, [referral]);
      return rows.flatMap((row) => Object.values(row)).filter((value) => value !== null);
    };
    expect(await left(other.id)).toEqual([]);
    expect(await left(id)).toContain('Ask Berlin again in spring.');
    desk.world.clock.pass(days(3 * 365));
    await desk.world.sweep();
    expect(await left(id)).toEqual([]);
    const erased = await desk.world.database.owner('select state from referrals where id = $1', [id]);
    expect(erased).toEqual([{ state: 'erased' }]);
  });
});
