import { act, EVERYWHERE, NAMED, NECESSARY } from './support/consulting.js';
import { Room, type Interview } from './support/interview.js';
import { carryOut } from './support/joint-operation.js';
import { directly, rowsFor } from './support/second-wall.js';
import { succeeded } from './support/succeeded.js';
import { World, type TestOfficer } from './support/world.js';

let world: World;
let room: Room;
let keeper: TestOfficer;
let interview: Interview;
beforeAll(async () => {
  world = await World.start();
  room = await Room.open(world);
  keeper = await world.officer('handling_officer', { at: 'AL/border' });
  interview = await room.after('begin_account');
});
afterAll(() => world.stop());

const suspicion = {
  category: 'suspect',
  grounds: 'Drove four groups in a week.',
  sources: [{ reference: 'File 12/2018' }],
};
const info = { collectedMethod: 'interview', sourceGrade: 'B', infoGrade: '2', ...EVERYWHERE };

/** Written down from the interview, reviewed by a supervisor, released. */
async function drawn(kind: string, content: object, appearsAs?: string): Promise<string> {
  const form = { operationId: room.operation.id, sourceType: 'debriefings', sourceId: interview.id, info };
  const opened = room.debriefer.does('/subjects', { ...form, kind, [kind]: content, ...(appearsAs && { appearsAs }) });
  const { body } = await succeeded('write it down', opened);
  const path = `/subjects/${body.id}`;
  await carryOut(room.debriefer, path, 'record');
  await carryOut(room.leader, path, 'review', kind === 'person' ? suspicion : {});
  await carryOut(keeper, path, 'release');
  return String(body.id);
}

const opens = (subjectId: string, target = 'internal') =>
  room.debriefer.does('/referrals', {
    subjectId,
    target,
    purpose: '18-2-A',
    offence: 'IMMIGRANT_SMUGGLING',
    necessity: NECESSARY,
  });
const categorised = async (subjectId: string, target?: string) => {
  const { body } = await succeeded('open a referral', opens(subjectId, target));
  return (await act(room.debriefer, `/referrals/${body.id}`, 'categorise')).body;
};

describe('whoever was named in an interview', () => {
  it('is asked about once it is released, and not before, whoever is asked', async () => {
    const facilitator = await drawn('person', NAMED, 'named');
    const phone = await drawn('phone', { number: '+355 69 123 4567' }, 'named');
    for (const target of ['internal', 'europol'])
      expect(await categorised(facilitator, target)).toMatchObject({
        code: 'debriefing_not_released',
        article: 'R-08',
      });
    expect(await categorised(phone)).toMatchObject({ code: 'debriefing_not_released' });
    await interview.goesOn('release');
    for (const target of ['internal', 'europol'])
      expect(await categorised(facilitator, target)).toMatchObject({
        state: 'categorised',
        grounds: { necessity: NECESSARY },
      });
    expect((await categorised(phone)).state).toBe('categorised');
  });
});

describe('whether an interview is released', () => {
  const isReleased = async (who: TestOfficer, id: string) => {
    const [row] = await directly<{ told: boolean }>(world, who, 'select app.debriefing_is_released($1) as told', [id]);
    return row?.told;
  };

  it('is told to whoever sees a subject drawn from it, also where they do not see the interview', async () => {
    await drawn('person', NAMED, 'named');
    expect(await rowsFor(world, keeper, 'debriefings')).toEqual([]);
    expect(await isReleased(keeper, interview.id)).toBe(true);
  });

  it('is told of no other, to nobody: it is as if there were none', async () => {
    const outsider = await world.officer('handling_officer', { at: 'RS/border' });
    expect(await isReleased(outsider, interview.id)).toBe(false);
    const other = await room.after('release');
    expect(await isReleased(keeper, other.id)).toBe(false);
    expect(await directly(world, outsider, 'select 1 from debriefings_released')).toEqual([]);
  });

  it('is not found out by writing down that something was drawn from it', async () => {
    const other = await room.after('release');
    const field = await room.operation.serving('field_officer', 'AL/border');
    const content = { kind: 'phone', phone: { number: '+355 69 111 2222' } };
    const from = { operationId: room.operation.id, sourceType: 'operations', sourceId: room.operation.id };
    const { body } = await succeeded('write it down', field.does('/subjects', { ...from, ...content, info }));
    expect(await rowsFor(world, field, 'debriefings')).not.toContain(other.id);
    const claims = `source_type = 'debriefings', source_id = '${other.id}'`;
    const changed = directly(world, field, `update subjects set ${claims} where id = $1`, [body.id]);
    await expect(changed).rejects.toThrow('not seen');
    const copied = `insert into subjects select (jsonb_populate_record(s,
      jsonb_build_object('id', gen_random_uuid(), 'source_type', 'debriefings', 'source_id', $2::text))).*
      from subjects s where id = $1`;
    await expect(directly(world, field, copied, [body.id, other.id])).rejects.toThrow('not seen');
  });

  it('is no longer told once the release was taken back', async () => {
    const { id } = await room.after('release');
    const noted = () => world.database.owner('select 1 from debriefings_released where debriefing_id = $1', [id]);
    expect(await noted()).toHaveLength(1);
    await world.database.owner('update debriefings set released_at = null, released_by = null where id = $1', [id]);
    expect(await noted()).toEqual([]);
  });
});

describe('a thing from an interview', () => {
  it.each([
    ['phone', { number: '+355 69 765 4321' }],
    ['document', { type: 'passport', number: 'BA1234567', issuingCountry: 'AL' }],
  ])('is never asked about where nobody said that it is somebody else’s: %s', async (kind, content) => {
    const theirs = await drawn(kind, content);
    expect((await opens(theirs)).body).toMatchObject({ code: 'of_the_interviewee', article: 'R-14' });
  });

  it('is never written down as that of whoever gave the interview', async () => {
    const form = { operationId: room.operation.id, sourceType: 'debriefings', sourceId: interview.id, info };
    const own = { ...form, kind: 'phone', phone: { number: '+355 69 765 4321' }, appearsAs: 'interviewee' };
    expect((await room.debriefer.does('/subjects', own)).body.code).toBe('never_a_subject');
  });
});
