import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { hours, later } from '../core/workflow/deadline.js';
import { NotificationPreferences } from './notification-preferences.entity.js';
import type { LastMailView, MailLanguageView } from './notification.dto.js';

/** The SQL about an officer's own notifications. */
@Injectable()
export class NotificationsStore {
  own(em: EntityManager, officerId: string): Promise<NotificationPreferences | null> {
    const query = em
      .createQueryBuilder(NotificationPreferences, 'row')
      .where('row.officerId = :officerId', { officerId });
    return query.setLock('pessimistic_write').getOne();
  }

  async put(em: EntityManager, preferences: NotificationPreferences): Promise<void> {
    await em.upsert(NotificationPreferences, preferences, ['officerId']);
  }

  languages(em: EntityManager): Promise<MailLanguageView[]> {
    return em.query('select language as code, reviewed from mail_texts order by language');
  }

  async lastMail(em: EntityManager, officerId: string): Promise<LastMailView | null> {
    const [mail] = await em.query<LastMailView[]>(
      `select purpose, state, created_at as "createdAt", sent_at as "sentAt", tries, failure from mails
       where officer_id = $1 order by number desc limit 1`,
      [officerId],
    );
    return mail ?? null;
  }

  async codesSinceAnHour(em: EntityManager, officerId: string, now: Date): Promise<number> {
    const [row] = await em.query<{ count: number }[]>(
      `select count(*)::int as count from mails where officer_id = $1 and purpose = 'verification' and created_at > $2`,
      [officerId, later(now, -hours(1))],
    );
    return row?.count ?? 0;
  }

  async askForCode(em: EntityManager, officerId: string, now: Date): Promise<void> {
    await em.query(
      `insert into mails (id, officer_id, purpose, state, urgent, created_at, next_try_at, tries)
       values ($1, $2, 'verification', 'waiting', false, $3, $3, 0) on conflict (officer_id, purpose) where state = 'waiting' do nothing`,
      [newId(), officerId, now],
    );
  }
}
