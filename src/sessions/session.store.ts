import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Failures } from './back-off.js';
import type { MeView, SessionView } from './session.dto.js';

export interface SignInFacts {
  readonly officerId: string | null;
  readonly passwordHash: string | null;
  readonly totpSecret: Buffer | null;
  readonly failures: Record<string, Failures> | null;
}

type AboutMe = Pick<MeView, 'name' | 'rank' | 'authority' | 'guest' | 'validUntil'>;
type Place = { id: string; place: 'authority' | 'operation'; name: string };

/** Twelve hours and a little: a shift with its handing over. */
const SESSION = '14 hours';
const IDLE = '3 hours';
/** Whoever lost the reply may ask again so long with the token before. */
const GRACE = '10 seconds';

/**
 * The only SQL about sessions. Before somebody is signed in there is no unit of work to be had, so the steps of signing
 * in are single calls of functions that do just that; everything else takes the caller's unit of work.
 */
@Injectable()
export class SessionStore {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async facts(login: string, keys: string[], now: Date): Promise<SignInFacts> {
    const [facts] = await this.db.query<SignInFacts[]>(
      `select officer_id as "officerId", password_hash as "passwordHash", totp_secret as "totpSecret", failures
       from app.sign_in_facts($1, $2, $3)`,
      [login, keys, now],
    );
    if (!facts) throw new Error('app.sign_in_facts answers every login');
    return facts;
  }

  async failed(officerId: string | null, keys: string[], now: Date): Promise<void> {
    await this.db.query('select app.sign_in_failed($1, $2, $3)', [officerId, keys, now]);
  }

  /** False where the code's step was used already. */
  async open(session: {
    officerId: string;
    id: string;
    label: string;
    step: number | undefined;
    keys: string[];
    now: Date;
  }) {
    const { officerId, id, label, step, keys, now } = session;
    const [answer] = await this.db.query<{ opened: boolean }[]>(
      `select app.sign_in($1, $2, $3, $4, $5, $6, $6::timestamptz + interval '${SESSION}') as opened`,
      [officerId, id, label, step, keys, now],
    );
    return answer?.opened === true;
  }

  async refresh(sessionId: string, number: number, now: Date): Promise<'next' | 'reused' | 'over'> {
    const [answer] = await this.db.query<{ outcome: 'next' | 'reused' | 'over' }[]>(
      `select app.refresh_session($1, $2, $3, interval '${GRACE}', interval '${IDLE}') as outcome`,
      [sessionId, number, now],
    );
    return answer?.outcome ?? 'over';
  }

  of(em: EntityManager, officerId: string): Promise<SessionView[]> {
    return em.query(
      `select id, label, opened_at as "openedAt", refreshed_at as "refreshedAt", expires_at as "expiresAt",
         revoked_at as "revokedAt", revoked_because as "revokedBecause"
       from sessions where officer_id = $1 order by opened_at desc limit 50`,
      [officerId],
    );
  }

  /** The officer whose session was ended; undefined where there is none that the caller may see. */
  async end(
    em: EntityManager,
    id: string,
    because: 'signed_out' | 'administrator',
    now: Date,
  ): Promise<string | undefined> {
    const [ended] = await em.query<{ officer: string }[]>(
      `with ended as (update sessions set revoked_at = coalesce(revoked_at, $2), revoked_because = coalesce(revoked_because, $3)
         where id = $1 returning officer_id) select officer_id as officer from ended`,
      [id, now, because],
    );
    return ended?.officer;
  }

  async me(em: EntityManager, officerId: string): Promise<AboutMe | undefined> {
    const rows = await em.query<AboutMe[]>(
      `select o.name, o.rank, a.name as authority, o.guest, o.valid_until as "validUntil"
       from officers o join authorities a on a.id = o.authority_id where o.id = $1`,
      [officerId],
    );
    return rows[0];
  }

  /** What the places are in which somebody holds roles. */
  places(em: EntityManager, ids: readonly string[]): Promise<Place[]> {
    return em.query(
      `select id, 'authority' as place, name from authorities where id = any($1)
       union all select id, 'operation', title from operations where id = any($1)`,
      [ids],
    );
  }

  async login(em: EntityManager, officerId: string): Promise<string> {
    const [row] = await em.query<{ login: string | null }[]>('select app.login_of($1) as login', [officerId]);
    return row?.login ?? '';
  }

  async passwordHash(em: EntityManager): Promise<string | null> {
    const [row] = await em.query<{ hash: string | null }[]>('select app.password_hash() as hash');
    return row?.hash ?? null;
  }

  async choosePassword(em: EntityManager, hash: string, now: Date): Promise<void> {
    await em.query('select app.choose_password($1, $2)', [hash, now]);
  }

  /** False where a second factor is enrolled already: only a reset takes it away. */
  async proposeSecondFactor(em: EntityManager, sealed: Buffer): Promise<boolean> {
    const [row] = await em.query<{ proposed: boolean }[]>('select app.propose_totp($1) as proposed', [sealed]);
    return row?.proposed === true;
  }

  async proposedSecondFactor(em: EntityManager): Promise<Buffer | null> {
    const [row] = await em.query<{ secret: Buffer | null }[]>('select app.totp_secret() as secret');
    return row?.secret ?? null;
  }

  async confirmSecondFactor(em: EntityManager, step: number, now: Date): Promise<boolean> {
    const [row] = await em.query<{ confirmed: boolean }[]>('select app.confirm_totp($1, $2) as confirmed', [step, now]);
    return row?.confirmed === true;
  }
}
