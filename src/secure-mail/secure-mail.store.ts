import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MailForm } from './secure-mail.codes.js';

/** Something to be put into a folder. */
export interface Posting {
  readonly id: string;
  readonly requestId: string;
  readonly messageId: string | null;
  readonly kind: string;
  readonly unitId: string;
  readonly toCountry: string;
  readonly toAuthorityId: string;
  readonly form: MailForm;
  readonly createdAt: Date;
  /** The notice or permission that it is about, and which of its states it tells. */
  readonly recordId?: string | null;
  readonly said?: string | null;
}

/** A genuine message, as it was taken down. */
export interface Taken {
  readonly unitId: string;
  readonly fromAuthorityId: string;
  readonly messageId: string;
  readonly digest: string;
  readonly kind: string;
  readonly fileName: string;
}

export interface Known extends Taken {
  readonly state: 'taken' | 'applied' | 'held';
  readonly requestId: string | null;
  readonly filedAt: Date | null;
}

type Key = Pick<Taken, 'unitId' | 'fromAuthorityId' | 'messageId'>;
const keyed = ({ unitId, fromAuthorityId, messageId }: Key): string[] => [unitId, fromAuthorityId, messageId];

/** The SQL about what goes out and what has come, for the clock. */
@Injectable()
export class SecureMailStore {
  /** One process at a time, for as long as this unit of work lasts. */
  async claim(em: EntityManager): Promise<boolean> {
    const [row] = await em.query<{ mine: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtextextended('secure mail', 0)) as mine`,
    );
    return row?.mine ?? false;
  }

  /** The country of a unit, which takes down what comes as an officer with this id; undefined where there is no such unit. */
  async officerOf(em: EntityManager, id: string, unitId: string, now: Date): Promise<string | undefined> {
    const known = await em.query<unknown[]>('select 1 from authorities where id = $1', [unitId]);
    if (known.length === 0) return undefined;
    const [row] = await em.query<{ country: string }[]>('select app.secure_mail_officer($1, $2, $3) as country', [
      id,
      unitId,
      now,
    ]);
    return row?.country;
  }

  async nextPosting(em: EntityManager, tried: readonly string[]): Promise<Posting | undefined> {
    const [row] = await em.query<Posting[]>(
      `select id, request_id as "requestId", message_id as "messageId", kind, unit_id as "unitId", to_country as "toCountry",
         to_authority_id as "toAuthorityId", form, created_at as "createdAt",
         record_id as "recordId", said
       from secure_mail_outbox where written_at is null and not id = any($1)
       order by created_at, id limit 1 for update skip locked`,
      [tried],
    );
    return row;
  }

  /** Why it was decided so, for the side that is told of it. */
  async reasonOf(em: EntityManager, recordType: string, recordId: string, action: string): Promise<string | null> {
    const [row] = await em.query<{ reason: string | null }[]>('select app.reason_told($1, $2, $3) as reason', [
      recordType,
      recordId,
      action,
    ]);
    return row?.reason ?? null;
  }

  async markWritten(em: EntityManager, id: string, now: Date): Promise<void> {
    await em.query('update secure_mail_outbox set written_at = $2 where id = $1', [id, now]);
  }

  /** That something came is confirmed once, under an id of its own. */
  async postReceipt(em: EntityManager, posting: Posting): Promise<void> {
    const { id, requestId, kind, unitId, toCountry, toAuthorityId, form, createdAt } = posting;
    await em.query(
      `insert into secure_mail_outbox (id, request_id, message_id, kind, unit_id, to_country, to_authority_id, form, created_at)
       values ($1, $2, null, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [id, requestId, kind, unitId, toCountry, toAuthorityId, form, createdAt],
    );
  }

  /** Enters a message; answers what was known under its id before. */
  async enter(em: EntityManager, taken: Taken, now: Date): Promise<Known | undefined> {
    const { digest, kind, fileName } = taken;
    const entered = await em.query<unknown[]>(
      `insert into secure_mail_messages (unit_id, from_authority_id, message_id, digest, kind, file_name, state, taken_at)
       values ($1, $2, $3, $4, $5, $6, 'taken', $7) on conflict do nothing returning 1`,
      [...keyed(taken), digest, kind, fileName, now],
    );
    if (entered.length > 0) return undefined;
    const [known] = await em.query<Known[]>(
      `select unit_id as "unitId", from_authority_id as "fromAuthorityId", message_id as "messageId", digest, kind,
         file_name as "fileName", state, request_id as "requestId", filed_at as "filedAt"
       from secure_mail_messages where unit_id = $1 and from_authority_id = $2 and message_id = $3`,
      keyed(taken),
    );
    return known;
  }

  async note(em: EntityManager, key: Key, { state, requestId }: { state: Known['state']; requestId: string | null }) {
    await em.query(
      `update secure_mail_messages set state = $4, request_id = coalesce($5, request_id)
       where unit_id = $1 and from_authority_id = $2 and message_id = $3`,
      [...keyed(key), state, requestId],
    );
  }

  async noteFiled(em: EntityManager, key: Key, now: Date): Promise<void> {
    await em.query(
      'update secure_mail_messages set filed_at = $4 where unit_id = $1 and from_authority_id = $2 and message_id = $3',
      [...keyed(key), now],
    );
  }
}
