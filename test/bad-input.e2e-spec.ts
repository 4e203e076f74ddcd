import { connect } from 'node:net';
import request from 'supertest';
import { JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('what is sent wrongly', () => {
  let world: World;
  let officer: TestOfficer;
  let operation: JointOperation;
  /** Where a person asks what is held of them. */
  let counter: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.proposed(world);
    officer = operation.coordinator;
    counter = await world.officer(['data_protection_officer', 'central_unit_officer'], { at: 'AL/border' });
  });
  afterAll(() => world.stop());

  const form = {
    kind: 'regional',
    title: 'x',
    periodFrom: '2026-01-01',
    periodTo: '2026-12-31',
    authorGroup: 'g',
    countries: ['AL'],
  };
  const post = (body: string, type = 'application/json') =>
    request(world.address)
      .post('/risk-analyses')
      .set('authorization', `Bearer ${officer.token}`)
      .set('idempotency-key', 'bad-input-key')
      .set('content-type', type)
      .send(body);
  const deep = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);

  it.each([
    ['deeply nested JSON', () => post(deep(10_000)), 400],
    ['JSON that is none', () => post('{"kind":'), 400],
    ['a body that is too large', () => post(JSON.stringify({ ...form, title: 'x'.repeat(300_000) })), 413],
    ['text that no database stores', () => post(JSON.stringify({ ...form, title: 'a\0b' })), 400],
    ['half a character', () => post('{"title":"\\ud800"}'), 400],
    ['another type of content', () => post('kind=regional', 'application/x-www-form-urlencoded'), 415],
    ['plain text', () => post('regional', 'text/plain'), 415],
    ['a list for a text', () => officer.does('/risk-analyses', { ...form, title: ['x'] }), 400],
    ['an object for a text', () => officer.does('/risk-analyses', { ...form, title: { $gt: '' } }), 400],
    ['a text for a list', () => officer.does('/risk-analyses', { ...form, countries: 'AL' }), 400],
    ['null for a text', () => officer.does('/risk-analyses', { ...form, title: null }), 400],
    ['a field that nobody knows', () => officer.does('/risk-analyses', { ...form, released: true }), 400],
    ['a prototype', () => post('{"__proto__":{"admin":true},"kind":"regional"}'), 400],
    ['a day that does not exist', () => officer.does('/risk-analyses', { ...form, periodFrom: '2026-02-31' }), 400],
    ['a period that ends first', () => officer.does('/risk-analyses', { ...form, periodTo: '2025-01-01' }), 422],
    [
      'a list that is too long',
      () => officer.does('/risk-analyses', { ...form, countries: Array.from({ length: 99 }, () => 'AL') }),
      400,
    ],
    ['an id that is none', () => officer.sees('/operations/1%27%20or%201=1'), 400],
    ['a page of 1e30', () => officer.sees('/operations?limit=1e30'), 400],
    ['a page to skip', () => officer.sees('/operations?skip=1e30'), 400],
    ['a cursor that was made up', () => officer.sees('/operations?after=bm90IG91cnM'), 400],
    ['the same question twice in one', () => officer.sees('/operations?state=active&state=closed'), 400],
    ['a state that is none', () => officer.sees('/operations?state=imaginary'), 400],
    [
      'a form whose whole part is missing',
      () => counter.does('/data-subject-requests', { kind: 'access', channel: 'in_person' }),
      400,
    ],
    ['an action that is none', () => officer.does(`${operation.path}/explode`, {}, { version: 1 }), 400],
    ['a key that is none', () => officer.does('/risk-analyses', form, { key: 'a b' }), 400],
    [
      'a version that is none',
      () =>
        request(world.address)
          .post(`${operation.path}/cancel`)
          .set('authorization', `Bearer ${officer.token}`)
          .set('idempotency-key', 'some-key-1')
          .set('if-match', 'W/"1"')
          .send({}),
      400,
    ],
    [
      'an id of something that is not there',
      () =>
        officer.does('/operations', {
          type: 'common_operation',
          codeName: 'X',
          title: 'x',
          startsOn: '2026-01-01',
          endsOn: '2026-01-02',
          borderSections: [],
          measures: [],
          objectives: [],
          hosts: [{ country: 'AL', authorityId: '01990000-0000-7000-8000-000000000000', part: 'host' }],
        }),
      422,
    ],
    ['a border section that is not there', () => operation.revises({ borderSections: ['XX-YY'] }), 422],
    ['an address that is none', () => officer.sees('/nowhere'), 404],
    ['a method that is none', () => officer.removes('/operations'), 404],
  ] as const)('%s is refused, with a code', async (_, send, status) => {
    const answer = await send();
    expect([answer.status, answer.body.code]).toEqual([status, expect.any(String)]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.title).toEqual(expect.any(String));
  });

  it('names the fields at fault and repeats nothing of what was sent', async () => {
    const { body } = await officer.does('/risk-analyses', {
      ...form,
      title: 'secret'.repeat(100),
      magnitude: 'secret',
    });
    expect(body.fields.sort()).toEqual(['magnitude', 'title']);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('changes nothing', async () => {
    const { body } = await operation.analyst.sees('/risk-analyses?count=true');
    expect(body.items.every(({ title }: { title: string }) => title === 'Kakavia today')).toBe(true);
  });

  it('does not come back as somebody else’s record: a foreign id in any field is as good as none', async () => {
    const foreign = await world.officer('operation_coordinator', { at: 'RS/border' });
    const missing = '01990000-0000-7000-8000-000000000000';
    const deployment = (operationId: string) => ({
      operationId,
      officerId: foreign.id,
      function: 'field_officer',
      legalBasis: 'PCC_SEE_26',
      arrival: '2026-09-10T00:00:00Z',
      departure: '2026-09-20T00:00:00Z',
    });
    const hidden = await foreign.does('/deployments', deployment(operation.id));
    expect(hidden.body).toEqual((await foreign.does('/deployments', deployment(missing))).body);
  });

  it('without a token, with a made-up one, or with one that was altered is nobody’s', async () => {
    const [head, claims, mac] = officer.token.split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    for (const token of ['', 'x.y.z', `${head}.${claims}.${mac?.slice(1)}x`, `${none}.${claims}.`]) {
      expect((await world.client(token).sees('/operations')).status).toBe(401);
    }
    expect((await world.nobody.sees('/operations')).status).toBe(401);
  });

  it('byte by byte, for ever, is cut off', async () => {
    const socket = connect(Number(new URL(world.address).port), '127.0.0.1');
    socket.write(
      'POST /sessions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
    );
    socket.resume();
    const closed = await new Promise((resolve) => socket.once('close', () => resolve('closed')));
    expect(closed).toBe('closed');
  }, 60_000);
});
