import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Level } from '../core/workflow/urgency.js';
import type { MailContent, MailTexts } from './mail.text.js';
import { NotificationPreferences } from './notification-preferences.entity.js';
import type { MailPurpose } from './notification.codes.js';

/** A mail that somebody is about to send. */
export interface Mail {
  readonly id: string;
  readonly officerId: string;
  readonly purpose: MailPurpose;
  readonly urgent: boolean;
  readonly tries: number;
  readonly content: MailContent | null;
}

const COUNTED = 1000;

/** The outbox, for the clock: who is to be told, what was sent, and what failed. */
@Injectable()
export class MailStore {
  /** Who is to be told at once of what has come. Answers how many notices were taken. */
  async spread(em: EntityManager, now: Date, most: number): Promise<number> {
    const [row] = await em.query<{ taken: number }[]>('select app.spread_notices($1, $2) as taken', [now, most]);
    return row?.taken ?? 0;
  }

  /** Officers whose hour of the digest has come, locked for whoever asked first. */
  dueForDigest(em: EntityManager, now: Date, most: number): Promise<NotificationPreferences[]> {
    return em
      .createQueryBuilder(NotificationPreferences, 'row')
      .where('row.nextDigestAt <= :now', { now })
      .orderBy('row.nextDigestAt')
      .limit(most)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  async beginDigest(em: EntityManager, officerId: string, now: Date, next: Date | null): Promise<void> {
    await em.query(
      `insert into mails (id, officer_id, purpose, state, urgent, created_at, next_try_at, tries)
       values ($1, $2, 'digest', 'waiting', false, $3, $3, 0) on conflict (officer_id, purpose) where state = 'waiting' do nothing`,
      [newId(), officerId, now],
    );
    await em.query('update notification_preferences set next_digest_at = $2 where officer_id = $1', [officerId, next]);
  }

  /** The next to try, locked. Of one officer's of one purpose only one is under way. */
  async next(em: EntityManager, now: Date): Promise<Mail | undefined> {
    const [mail] = await em.query<Mail[]>(
      `select id, officer_id as "officerId", purpose, urgent, tries, content from mails m
       where state in ('waiting', 'sending') and next_try_at <= $1 and (state = 'sending' or not exists (
         select from mails other where other.officer_id = m.officer_id and other.purpose = m.purpose and other.state = 'sending'))
       order by next_try_at, id limit 1 for update skip locked`,
      [now],
    );
    return mail;
  }

  preferences(em: EntityManager, officerId: string): Promise<NotificationPreferences | null> {
    return em.findOneBy(NotificationPreferences, { officerId });
  }

  async isActive(em: EntityManager, officerId: string, now: Date): Promise<boolean> {
    const [row] = await em.query<{ active: boolean }[]>('select app.is_active($1, $2) as active', [officerId, now]);
    return row?.active ?? false;
  }

  /** How much waits for the officer at the levels that they want to be told of. */
  async contentFor(em: EntityManager, { officerId, levels }: NotificationPreferences, now: Date): Promise<MailContent> {
    const rows = await em.query<{ kind: string; level: Level }[]>('select * from app.waiting_for($1, $2, $3)', [
      officerId,
      now,
      COUNTED + 1,
    ]);
    const told = rows.slice(0, COUNTED).filter(({ level }) => levels[level] !== 'off');
    const counted = { green: 0, amber: 0, red: 0, overdue: 0 };
    const kinds: Record<string, number> = {};
    for (const { kind, level } of told) {
      counted[level] += 1;
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    return { total: told.length, more: rows.length > COUNTED, levels: counted, kinds };
  }

  async texts(em: EntityManager, language: string): Promise<MailTexts> {
    const [row] = await em.query<MailTexts[]>('select texts, kinds from mail_texts where language = $1', [language]);
    return row ?? { texts: {}, kinds: {} };
  }

  async postpone(em: EntityManager, id: string, until: Date): Promise<void> {
    await em.query('update mails set next_try_at = $2 where id = $1', [id, until]);
  }

  async begin(em: EntityManager, id: string, content: MailContent | null, until: Date): Promise<void> {
    await em.query(
      `update mails set state = 'sending', tries = tries + 1, content = $2, next_try_at = $3 where id = $1`,
      [id, content, until],
    );
  }

  async end(em: EntityManager, id: string, state: 'sent' | 'dropped', now: Date): Promise<void> {
    await em.query('update mails set state = $2, sent_at = $3 where id = $1', [
      id,
      state,
      state === 'sent' ? now : null,
    ]);
  }

  async fail(em: EntityManager, id: string, failure: string, again: Date | null): Promise<void> {
    await em.query(
      `update mails set failure = $2, state = case when $3::timestamptz is null then 'given_up' else state end,
         next_try_at = coalesce($3, next_try_at) where id = $1`,
      [id, failure, again],
    );
  }

  async forget(em: EntityManager, before: Date): Promise<void> {
    await em.query(`delete from mails where created_at < $1 and state in ('sent', 'given_up', 'dropped')`, [before]);
  }
}
