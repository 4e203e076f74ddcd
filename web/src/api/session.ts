import type { components } from '../generated/api';
import { Refusal, type Problem } from './refusal';

type Tokens = components['schemas']['BrowserTokenView'];
export type SignIn = components['schemas']['SignInDto'];

/** Renewed a little before it ends, so that no request is refused for it. */
const EARLIER = 30_000;

/** Whether this browser may have the cookie: without it there is nothing to ask for. */
const MAYBE = 'seecase.signedIn';

/** Signed out without a line: what renews it is still good there, and is ended as soon as there is one. */
const OWED = 'seecase.signOutOwed';

let tokens: Tokens | undefined;
let until = 0;
const watchers = new Set<() => void>();

/** The access token is kept in memory only; what renews it is in a cookie that no script can read. */
export const session = {
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  isOpen: (): boolean => tokens !== undefined,
  isSettingUp: (): boolean => tokens?.settingUp ?? false,

  async signIn(form: SignIn): Promise<void> {
    keep(await post('/browser-sessions', form));
    localStorage.removeItem(OWED);
  },

  /** Undefined where nobody is signed in. */
  async token(): Promise<string | undefined> {
    if (!tokens || Date.now() > until - EARLIER) await session.renew();
    return tokens?.accessToken;
  },

  mayResume: (): boolean => localStorage.getItem(MAYBE) !== null,

  /** After a reload, or without a line until now: whoever was signed in is again; whoever signed out stays so. */
  async resume(): Promise<void> {
    if (localStorage.getItem(OWED)) await end();
    else if (session.mayResume()) await session.renew();
  },

  /** One tab at a time: a refresh token is good once. */
  async renew(): Promise<void> {
    await navigator.locks.request('seecase-session', async () => {
      try {
        keep(await post('/browser-sessions/refresh'));
      } catch (error) {
        if (error instanceof Refusal && error.problem.status === 401) keep(undefined);
        else throw error;
      }
    });
  },

  /** Here at once; there as soon as there is a line. */
  async signOut(): Promise<void> {
    if (!tokens && !session.mayResume()) return;
    const { accessToken } = tokens ?? {};
    keep(undefined);
    localStorage.setItem(OWED, 'yes');
    await end(accessToken).catch(() => undefined);
  },
};

async function end(accessToken?: string): Promise<void> {
  await navigator.locks.request('seecase-session', async () => {
    const isOver = (accessToken && (await ends(accessToken))) || (await ends(await renewed()));
    if (isOver) localStorage.removeItem(OWED);
  });
}

/** Undefined where there is nothing left to end. */
async function renewed(): Promise<string | undefined> {
  try {
    return (await post('/browser-sessions/refresh')).accessToken;
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 401) return undefined;
    throw error;
  }
}

/** False where the token is not good any more, and has to be renewed once to end what renews it. */
async function ends(token: string | undefined): Promise<boolean> {
  if (token === undefined) return true;
  const headers = { authorization: `Bearer ${token}` };
  const { ok } = await fetch(`/browser-sessions/${claimsOf(token).sid}/end`, { method: 'POST', headers });
  return ok;
}

function keep(next: Tokens | undefined): void {
  tokens = next;
  if (next) localStorage.setItem(MAYBE, 'yes');
  else localStorage.removeItem(MAYBE);
  until = Date.now() + (next?.expiresIn ?? 0) * 1000;
  for (const watcher of watchers) watcher();
}

async function post(path: string, form?: object): Promise<Tokens> {
  const headers = form && { 'content-type': 'application/json' };
  const answer = await fetch(path, { method: 'POST', headers, body: form && JSON.stringify(form) });
  if (!answer.ok) throw new Refusal((await answer.json()) as Problem);
  return (await answer.json()) as Tokens;
}

/** The access token names its session. */
function claimsOf(token: string): { sid: string } {
  const claims = token.split('.')[1] ?? '';
  return JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/'))) as { sid: string };
}
