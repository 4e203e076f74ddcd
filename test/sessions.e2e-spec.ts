import { generateSync } from 'otplib';
import { World } from './support/world.js';

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  /** From an administrator's hands to a full session. */
  async function newcomer(login: string) {
    const administrator = await world.officer('administrator', { at: 'AL/border' });
    const form = { authorityId: world.authority('AL/gjirokaster'), name: 'Arta Example', languages: ['sq'], login };
    const { body: activation } = await administrator.does('/officers', form);
    const { body: tokens } = await world.nobody.does('/sessions', { login, password: activation.activationCode });
    return { administrator, activation, tokens, officer: world.client(tokens.accessToken) };
  }

  async function setUp(login: string, password = 'four green border posts') {
    const { administrator, activation, tokens, officer } = await newcomer(login);
    await officer.puts('/me/password', { current: activation.activationCode, password });
    const { body: factor } = await officer.does('/me/second-factor');
    const code = () => generateSync({ secret: factor.secret, epoch: world.clock.now().getTime() / 1000 });
    await officer.does('/me/second-factor/confirm', { code: code() });
    world.clock.pass(30_000);
    return { administrator, id: activation.officerId as string, tokens, officer, password, code };
  }

  it('takes a newcomer from an activation code to a password and a second factor', async () => {
    const { activation, tokens, officer } = await newcomer('arta.one');
    expect(tokens).toMatchObject({ settingUp: true, expiresIn: 600 });
    expect((await officer.sees('/officers')).body).toMatchObject({ code: 'set_up_first' });

    const current = activation.activationCode as string;
    expect((await officer.puts('/me/password', { current, password: 'password1234' })).body.code).toBe('weak_password');
    expect(
      (await officer.puts('/me/password', { current: 'not it', password: 'four green border posts' })).body.code,
    ).toBe('wrong_password');
    expect((await officer.puts('/me/password', { current, password: 'four green border posts' })).status).toBe(204);
    const { body: factor } = await officer.does('/me/second-factor');
    const code = generateSync({ secret: factor.secret, epoch: world.clock.now().getTime() / 1000 });
    expect((await officer.does('/me/second-factor/confirm', { code })).status).toBe(204);
    expect((await officer.sees('/me')).body).toMatchObject({ settingUp: false, country: 'AL', name: 'Arta Example' });
  });

  it('asks for the second factor, and takes each code once', async () => {
    const { password, code } = await setUp('arta.two');
    const login = 'arta.two';
    expect((await world.nobody.does('/sessions', { login, password })).body.code).toBe('second_factor_required');
    const now = code();
    const two = await Promise.all([1, 2].map(() => world.nobody.does('/sessions', { login, password, code: now })));
    expect(two.map(({ status }) => status).sort()).toEqual([201, 401]);
  });

  it('answers an unknown login and a wrong password alike, and makes both wait alike', async () => {
    await setUp('arta.three');
    const attempts = async (login: string) => {
      const answers = [];
      for (let n = 0; n < 4; n += 1)
        answers.push((await world.nobody.does('/sessions', { login, password: 'wrong' })).body);
      return answers;
    };
    expect(await attempts('arta.three')).toEqual(await attempts('nobody.here'));
    expect((await attempts('arta.three'))[0]).toMatchObject({ code: 'sign_in_wait' });
  });

  it('ends at once for an officer who is disabled, whatever tokens they hold', async () => {
    const { administrator, officer, id, tokens } = await setUp('arta.four');
    expect((await officer.sees('/me')).status).toBe(200);
    const { body } = await administrator.sees(`/officers/${id}`);
    await administrator.does(`/officers/${id}/disable`, {}, { version: body.version });
    expect((await officer.sees('/me')).status).toBe(401);
    expect((await world.nobody.does('/sessions/refresh', { refreshToken: tokens.refreshToken })).status).toBe(401);
  });

  describe('a refresh token', () => {
    it('is good once; the one before ends the session when it comes back', async () => {
      const { tokens } = await setUp('arta.five');
      const refresh = (refreshToken: string) => world.nobody.does('/sessions/refresh', { refreshToken });
      const second = (await refresh(tokens.refreshToken)).body;
      expect((await refresh(tokens.refreshToken)).body.refreshToken).toBe(second.refreshToken);
      world.clock.pass(11_000);
      expect((await refresh(tokens.refreshToken)).status).toBe(401);
      expect((await world.client(second.accessToken).sees('/me')).status).toBe(401);
      expect((await refresh(second.refreshToken)).status).toBe(401);
    });

    it('that was made up is refused', async () => {
      const { tokens } = await setUp('arta.six');
      const [session] = (tokens.refreshToken as string).split('.');
      const refreshToken = `${session}.0.${'A'.repeat(43)}`;
      expect((await world.nobody.does('/sessions/refresh', { refreshToken })).status).toBe(401);
    });
  });

  it('starts over after a reset, without the old password, code or sessions', async () => {
    const { administrator, officer, id, password, code } = await setUp('arta.seven');
    const { body: reset } = await administrator.does(`/officers/${id}/reset`);
    expect((await officer.sees('/me')).status).toBe(401);
    expect((await world.nobody.does('/sessions', { login: 'arta.seven', password, code: code() })).status).toBe(401);
    const again = await world.nobody.does('/sessions', { login: 'arta.seven', password: reset.activationCode });
    expect(again.body).toMatchObject({ settingUp: true });
  });

  it('shows an activation code once', async () => {
    const administrator = await world.officer('administrator', { at: 'AL/border' });
    const form = {
      authorityId: world.authority('AL/gjirokaster'),
      name: 'Arta Example',
      languages: ['sq'],
      login: 'arta.eight',
    };
    const first = await administrator.does('/officers', form, { key: 'the-same-command' });
    const second = await administrator.does('/officers', form, { key: 'the-same-command' });
    expect(first.body.activationCode).toEqual(expect.any(String));
    expect(second.body).toEqual({ ...first.body, activationCode: null, activationUntil: null });
  });

  it('is not opened for other countries by their administrators', async () => {
    const administrator = await world.officer('administrator', { at: 'MK/border' });
    const form = {
      authorityId: world.authority('AL/gjirokaster'),
      name: 'Arta Example',
      languages: ['sq'],
      login: 'arta.nine',
    };
    expect((await administrator.does('/officers', form)).body.code).toBe('not_permitted');
  });
});
