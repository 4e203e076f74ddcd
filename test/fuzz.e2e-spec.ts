import fc from 'fast-check';
import { allRoles } from '../src/core/access/roles.js';
import { oddText, plainest, routes, spoilt, type Route } from './support/forms.js';
import { JointOperation } from './support/joint-operation.js';
import { patientFetch } from '../demo/patience.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(240_000);

const PER_ROUTE = 24;

describe('nonsense of any kind, at any address', () => {
  let world: World;
  let officer: TestOfficer;
  let operation: JointOperation;
  beforeAll(async () => {
    world = await World.start({ WORKER: 'here' });
    operation = await JointOperation.prepared(world);
    officer = await world.officer(allRoles, { at: 'AL/border' });
    for (const role of allRoles) await world.appoint(officer, role, { operationId: operation.id });
  });
  afterAll(() => world.stop());

  /** Ids are the operation's, now and then, so that some requests get past the first look-up. */
  const parameters = (route: Route) =>
    fc.record(
      Object.fromEntries(
        route.parameters
          .filter((one) => one.in !== 'header')
          .map((one) => [
            `${one.in}:${one.name}`,
            fc.oneof(fc.constant(operation.id), fc.constant(String(plainest(one.schema))), oddText),
          ]),
      ),
    );

  const address = (route: Route, values: Record<string, string>): string => {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(safe(values[`path:${name}`] ?? '')),
    );
    const query = Object.entries(values).filter(([key]) => key.startsWith('query:'));
    return `${path}?${new URLSearchParams(Object.fromEntries(query.map(([key, value]) => [key.slice(6), safe(value)]))).toString()}`;
  };

  async function send(route: Route, path: string, body: unknown, version: string) {
    const writes = route.method !== 'get';
    const headers = {
      authorization: `Bearer ${officer.token}`,
      ...(writes && { 'idempotency-key': crypto.randomUUID(), 'if-match': version }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    return patientFetch(`${world.address}${path}`, {
      method: route.method.toUpperCase(),
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  it.each(
    routes
      .filter(({ path }) => !path.startsWith('/sessions') && !path.startsWith('/me'))
      .map((route) => [`${route.method} ${route.path}`, route] as const),
  )('%s answers it with a refusal and gives nothing away', async (_, route) => {
    const body = route.body && !['get', 'delete'].includes(route.method) ? spoilt(route.body) : fc.constant(undefined);
    const version = fc.constantFrom('"1"', '"0"', '"999999999"', 'x', '*');
    const requests = fc.sample(fc.tuple(parameters(route), body, version), PER_ROUTE);
    const answers = await Promise.all(
      requests.map(async ([values, content, seen]) => {
        const answer = await send(route, address(route, values), content, seen);
        return { status: answer.status, text: await answer.text(), content };
      }),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const refused = answers
      .filter(({ status }) => status >= 400)
      .map(({ text }) => JSON.parse(text) as { code?: string });
    expect(refused.filter(({ code }) => !code)).toEqual([]);
  });

  it('has left everything as it was', async () => {
    expect((await operation.coordinator.sees(operation.path)).body).toMatchObject({
      state: 'preparation',
      title: 'Common Operation',
    });
  });
});

/** Half a character cannot be put into an address. */
const safe = (text: string): string => text.toWellFormed();
