import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Work } from '../core/work/work.js';
import type { NotificationsDto, NotificationsView } from './notification.dto.js';
import { NotificationChoices } from './notification.choices.js';

/** Where, when and of what an officer wants to be told by e-mail: theirs alone to choose, and to know. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly work: Work,
    private readonly commands: Commands,
    private readonly choices: NotificationChoices,
    private readonly audit: AuditTrail,
  ) {}

  get(officer: Officer): Promise<NotificationsView> {
    return this.work.as(officer, (em) => this.choices.show(em, officer));
  }

  put(by: Acting, form: NotificationsDto): Promise<NotificationsView> {
    const { officer } = by;
    const version = seen(by);
    return this.commands.run(by, {
      first: async (em, now) => {
        const { version: now_is } = await this.choices.of(em, officer);
        if (now_is !== version) throw new Problem('stale_version', { version: now_is });
        await this.choices.choose(em, officer, form, now);
        await this.record(em, officer, 'notifications.choose');
        return { id: officer.id, answer: await this.choices.show(em, officer) };
      },
      again: (em) => this.choices.show(em, officer),
    });
  }

  verify(officer: Officer, code: string): Promise<NotificationsView> {
    return this.work.as(officer, async (em, now) => {
      const refused = await this.choices.verify(em, officer, code, now);
      if (refused) return refused;
      await this.record(em, officer, 'notifications.verify');
      return this.choices.show(em, officer);
    });
  }

  private record(em: EntityManager, actor: Officer, action: string): Promise<void> {
    return this.audit.write(em, { actor, kind: 'act', action });
  }
}
