import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { officerId } from '../demo/people.js';
import { signAccess } from '../src/core/access/access-token.js';
import type { Plan } from './plan.js';

export type Request = Omit<Plan, 'statements' | 'fresh'>;

/** Everybody who asks, and what: the officers of the demonstration, among very many records that are copies. */
export const askers = {
  few: officerId('al.debriefer'),
  many: officerId('al.leader2'),
  whole: officerId('al.dpo'),
  /** What they create is not among what the others see. */
  creator: officerId('at.officer1'),
};

type Original = { debriefing: string; operation: string };

export async function requestsOf(client: Client, { debriefing, operation }: Original, secret: string) {
  const token = (officer: string) => openSession(client, officer, secret);
  const few = await token(askers.few);
  const list = { method: 'GET', route: '/debriefings', path: '/debriefings?limit=25' } as const;
  const requests: Request[] = [
    { name: 'list 25, who sees many', token: await token(askers.many), ...list },
    { name: 'list 25, who sees a few', token: few, ...list },
    { name: 'list 25, who sees all of an authority', token: await token(askers.whole), ...list },
    { name: 'open one', method: 'GET', route: '/debriefings/:id', path: `/debriefings/${debriefing}`, token: few },
    {
      name: 'create',
      method: 'POST',
      route: '/debriefings',
      path: '/debriefings',
      token: await token(askers.creator),
      body: debriefingForm(operation),
    },
    {
      name: 'what law applies',
      method: 'GET',
      route: '/legal-bases/applicable',
      path: '/legal-bases/applicable?from=AL&to=MK&action=HOT_PURSUIT',
      token: few,
    },
  ];
  return requests;
}

const debriefingForm = (operationId: string): object => ({
  operationId,
  secondDebriefer: officerId('al.officer2'),
  place: 'Gjirokaster, interview room',
  placeKind: 'police_station',
  plannedAt: new Date(),
  language: 'en',
});

/** A session that an officer has just opened, and what they send with each request of it. */
export async function openSession(client: Client, officer: string, secret: string): Promise<string> {
  const session = newId();
  await client.query(
    `insert into sessions (id, officer_id, label, opened_at, expires_at, refreshed_at)
     values ($1, $2, 'bench', now(), now() + interval '1 day', now())`,
    [session, officer],
  );
  return signAccess(secret, session, new Date(Date.now() + 86_400_000));
}
