import type { FastifyReply, FastifyRequest } from 'fastify';

const LASTS_SECONDS = 30 * 24 * 60 * 60;

/**
 * A browser keeps its refresh token where no script can read it. `__Host-` binds it to this host alone; over plain HTTP,
 * as on a developer's machine, browsers take no such cookie.
 */
const nameFor = ({ protocol }: FastifyRequest): string =>
  protocol === 'https' ? '__Host-seecase-session' : 'seecase-session';

export function tokenIn(request: FastifyRequest): string | undefined {
  const name = nameFor(request);
  const cookies = (request.headers.cookie ?? '').split('; ').map((cookie) => cookie.split('='));
  return cookies.find(([known]) => known === name)?.[1];
}

export function keepToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  setCookie(request, reply, token, LASTS_SECONDS);
}

export function forgetToken(request: FastifyRequest, reply: FastifyReply): void {
  setCookie(request, reply, '', 0);
}

function setCookie(request: FastifyRequest, reply: FastifyReply, value: string, seconds: number): void {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  const about = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
  void reply.header('set-cookie', `${nameFor(request)}=${value}; ${about}`);
}
