import request, { type Response } from 'supertest';
import { World } from './support/world.js';

describe('signing in from a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  const password = 'four green border posts';

  /** Somebody with an activation code who has signed in with it. */
  async function signedIn(login: string): Promise<Response> {
    const administrator = await world.officer('administrator', { at: 'AL/border' });
    const form = { authorityId: world.authority('AL/gjirokaster'), name: 'Arta Example', languages: ['sq'], login };
    const { body } = await administrator.does('/officers', form);
    return world.nobody.does('/browser-sessions', { login, password: body.activationCode });
  }
  const cookieOf = ({ headers }: Response): string => (headers['set-cookie'] as unknown as string[])[0] ?? '';
  const refresh = (cookie?: string) => {
    const asked = request(world.nobody.address).post('/browser-sessions/refresh');
    return cookie ? asked.set('cookie', cookie.split(';')[0] ?? '') : asked;
  };

  it('keeps what renews the session out of the answer and out of reach of scripts', async () => {
    const answer = await signedIn('arta.browser');
    expect(answer.status).toBe(201);
    expect(Object.keys(answer.body).sort()).toEqual(['accessToken', 'expiresIn', 'settingUp']);
    expect(cookieOf(answer)).toMatch(/^seecase-session=.+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/);
  });

  it('renews with the cookie, once for each', async () => {
    const first = cookieOf(await signedIn('arta.renews'));
    const renewed = await refresh(first);
    expect(renewed.status).toBe(200);
    expect(cookieOf(renewed)).not.toBe(first);
    expect((await world.client(renewed.body.accessToken as string).sees('/me')).status).toBe(200);
    expect((await refresh()).body).toMatchObject({ code: 'not_signed_in' });
  });

  it('ends the session with the cookie', async () => {
    const answer = await signedIn('arta.leaves');
    const officer = world.client(answer.body.accessToken as string);
    const [{ id }] = (await officer.sees('/sessions')).body as [{ id: string }];
    const ended = await officer.does(`/browser-sessions/${id}/end`);
    expect(ended.status).toBe(204);
    expect(cookieOf(ended)).toContain('Max-Age=0');
    expect((await officer.sees('/me')).status).toBe(401);
    expect((await refresh(cookieOf(answer))).status).toBe(401);
  });

  it('answers a wrong password without a cookie', async () => {
    const answer = await world.nobody.does('/browser-sessions', { login: 'nobody.here', password });
    expect(answer.body).toMatchObject({ code: 'sign_in_failed' });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});
