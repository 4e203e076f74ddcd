import { randomUUID } from 'node:crypto';
import { act, consulting, EVERYWHERE, NAMED, refused } from './support/consulting.js';
import { puts } from './support/field-day.js';
import { carryOut } from './support/joint-operation.js';
import { succeeded } from './support/succeeded.js';
import type { TestOfficer } from './support/world.js';

const desk = consulting();
const indicators = [{ code: 'collects_money', words: 'Took bundles of notes from three people in the queue.' }];

/** Screened in second line: the check of a screener, and the entry of whoever was met. */
async function screened(by: TestOfficer, ageBand = 'from_18_to_34') {
  const check = by.does('/checks', {
    operationId: desk.here.operation.id,
    kind: 'second_line',
    startedAt: desk.world.clock.now(),
    place: 'Kakavia, second line',
    lawfulGround: 'border_control',
    trigger: 'behaviour',
    personCount: 1,
    outcomes: ['identity_established'],
  });
  const sourceId = String((await succeeded('open a check', check)).body.id);
  const metPersonId = randomUUID();
  await succeeded(
    'record who was met',
    puts(by, `/checks/${sourceId}`, `persons/${metPersonId}`, { ageBand, sex: 'male' }),
  );
  return { metPersonId, drawn: { by, sourceType: 'checks', sourceId, appearsAs: 'encountered' } };
}

describe('who was met in a check or a screening', () => {
  let screener: TestOfficer;
  beforeAll(async () => {
    screener = await desk.here.operation.serving('screener', 'AL/border');
  });
  const categorised = async (subjectId: string, changes: object, by = screener) => {
    const { path } = await desk.opened(subjectId, changes, by);
    return (await act(by, path, 'categorise')).body;
  };

  it('may be asked about on what was seen of them, recorded one by one, which does not leave', async () => {
    const { metPersonId, drawn } = await screened(screener);
    const met = await desk.suspect(drawn);
    expect(await categorised(met.id, { metPersonId })).toMatchObject({ code: 'indicators_missing', article: 'R-12' });
    expect(await categorised(met.id, { indicators })).toMatchObject({ code: 'met_person_missing', article: 'R-15' });
    const looks = [{ code: 'looks_foreign', words: 'Dark hair.' }];
    expect((await desk.opens(met.id, { metPersonId, indicators: looks }, screener)).body.code).toBe('bad_input');
    const referral = await desk.submitted(met.id, { metPersonId, indicators }, screener);
    const { body } = await desk.approver.sees(referral.path);
    expect(body.grounds).toMatchObject({ indicators, metPersonId });
    expect(JSON.stringify(body.package)).not.toContain('bundles');
    expect(JSON.stringify(body.package)).not.toContain(metPersonId);
  });

  it('is asked about on indicators also where they were written down as named, and wherever somebody is held', async () => {
    const { drawn } = await screened(screener);
    const named = await desk.suspect({ ...drawn, appearsAs: 'named' });
    expect(await categorised(named.id, {})).toMatchObject({ code: 'indicators_missing', article: 'R-12' });
    expect(await categorised(named.id, { indicators })).toMatchObject({ state: 'categorised' });
    const held = { priority: 'p2', priorityGround: 'person_held' };
    expect(await categorised(desk.known, held, desk.here.author)).toMatchObject({ code: 'indicators_missing' });
    expect(await categorised(desk.known, { ...held, indicators }, desk.here.author)).toMatchObject({
      state: 'categorised',
    });
  });

  it('is not asked about from the operation at large, until a review cites a record and not words alone', async () => {
    const { path, id } = await desk.here.recorded('person', NAMED, { info: EVERYWHERE });
    const twin = await desk.here.recorded('person', NAMED, { info: EVERYWHERE });
    const reviews = async (...sources: object[]) => {
      await carryOut(desk.here.leader, path, 'review', { ...desk.here.suspicion, sources });
      return categorised(id, {}, desk.here.author);
    };
    const refusal = { code: 'rests_on_no_record', article: 'R-08, R-12' };
    expect(await reviews({ reference: 'Case file 12/2018' })).toMatchObject(refusal);
    const operation = { recordType: 'operations', recordId: desk.here.operation.id };
    expect(await reviews(operation, { recordType: 'subjects', recordId: twin.id })).toMatchObject(refusal);
    const { drawn } = await screened(screener);
    expect(await reviews({ recordType: 'checks', recordId: drawn.sourceId })).toMatchObject({ state: 'categorised' });
  });

  it('is not asked about without the check in which they were met, wherever else they were written down', async () => {
    const met = await desk.suspect({ by: screener, appearsAs: 'encountered' });
    expect(await categorised(met.id, { indicators })).toMatchObject({ code: 'met_person_missing', article: 'R-15' });
    const { metPersonId } = await screened(screener);
    const unknown = { code: 'unknown_reference', field: 'metPersonId' };
    expect(await refused(desk.opens(met.id, { indicators, metPersonId }, screener))).toMatchObject(unknown);
  });

  it('is a minor where the officers who met them took them for one, whatever was written since', async () => {
    const { metPersonId, drawn } = await screened(screener, 'doubtful');
    const met = await desk.suspect(drawn);
    expect((await categorised(met.id, { metPersonId, indicators })).code).toBe('strictly_necessary');
    const strictNecessity = 'The group is moved on tonight, and nothing else tells who leads it.';
    const { path } = await desk.submitted(met.id, { metPersonId, indicators, strictNecessity }, screener);
    const reason = { reason: 'Necessary.' };
    expect((await act(desk.approver, path, 'approve', reason)).body.code).toBe('second_approval_needed');
    await carryOut(desk.approver, path, 'approve_first', reason);
    expect((await desk.secondApprover.sees(path)).body).toMatchObject({
      containsMinor: true,
      package: { minor: true },
    });
  });

  it('is the one of that check, and was met there: not somebody who was named in it', async () => {
    const { drawn } = await screened(screener);
    const another = await screened(screener);
    const met = await desk.suspect(drawn);
    const elsewhere = { metPersonId: another.metPersonId, indicators };
    const unknown = { code: 'unknown_reference', field: 'metPersonId' };
    expect(await refused(desk.opens(met.id, elsewhere, screener))).toMatchObject(unknown);
    const named = await desk.suspect({ ...another.drawn, appearsAs: 'named' });
    expect(await refused(desk.opens(named.id, elsewhere, screener))).toMatchObject(unknown);
    expect(await refused(desk.opens(desk.known, elsewhere))).toMatchObject(unknown);
  });

  it('is never referred from their own account: what looking after them for an interview has shown is not for that', async () => {
    const met = await desk.here.recorded('person', NAMED, { info: EVERYWHERE, appearsAs: 'encountered' });
    await carryOut(desk.here.leader, met.path, 'review', desk.here.suspicion);
    await desk.world.database.owner(`update subjects set source_type = 'debriefings' where id = $1`, [met.id]);
    expect(await refused(desk.opens(met.id, { indicators }))).toMatchObject({ code: 'from_own_account' });
  });
});
