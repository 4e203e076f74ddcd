import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { later, minutes } from '../core/workflow/deadline.js';
import type { HandoverState } from './apprehension.codes.js';
import { CustodyHandover } from './custody-handover.entity.js';

interface Answer {
  readonly state: HandoverState;
  /** Nobody, where it was not answered in time. */
  readonly by: string | null;
  readonly at: Date;
  readonly disputed?: string;
}

/** The only SQL about who handed a group to whom. */
@Injectable()
export class CustodyHandoverStore {
  all(em: EntityManager, apprehensionId: string): Promise<CustodyHandover[]> {
    return em.find(CustodyHandover, { where: { apprehensionId }, order: { at: 'ASC', id: 'ASC' } });
  }

  async add(em: EntityManager, handover: CustodyHandover): Promise<void> {
    await em.insert(CustodyHandover, handover);
  }

  /** Where a group is split, the part has been wherever the group was until then. */
  async copy(em: EntityManager, from: string, add: (handover: CustodyHandover) => CustodyHandover): Promise<void> {
    for (const handover of await this.all(em, from)) await this.add(em, add(handover));
  }

  /** Of an officer who still serves. */
  async countryOf(em: EntityManager, officerId: string): Promise<string | undefined> {
    const [found] = await em.query<{ country: string }[]>(
      `select a.country from officers o join authorities a on a.id = o.authority_id
       where o.id = $1 and o.disabled_at is null`,
      [officerId],
    );
    return found?.country;
  }

  /** Until when whoever is handed a group now has to say that they have it. */
  async answerDue(em: EntityManager, now: Date): Promise<Date> {
    const [found] = await em.query<{ value: number }[]>(
      `select value from custody_parameters where code = 'minutes_to_confirm_custody'`,
    );
    if (!found) throw new Error('the parameter minutes_to_confirm_custody is not loaded');
    return later(now, minutes(found.value));
  }

  /** Whether a child alone or somebody who asks for protection was referred out of the group, by whomever they told. */
  async needsProtection(em: EntityManager, apprehensionId: string): Promise<boolean> {
    const [found] = await em.query<{ needed: boolean }[]>('select app.needs_protection($1) as needed', [
      apprehensionId,
    ]);
    return found?.needed === true;
  }

  /** Answers the one hand-over that is waiting; there is never more than one. */
  async answer(em: EntityManager, apprehensionId: string, answer: Answer): Promise<CustodyHandover> {
    const { state, by, at, disputed = null } = answer;
    const waiting = await em.findOneBy(CustodyHandover, { apprehensionId, state: 'offered' });
    if (!waiting) throw new Problem('no_handover_pending');
    const answered = { state, answeredBy: by, answeredAt: at, disputed };
    await em.update(CustodyHandover, { id: waiting.id }, answered);
    return Object.assign(waiting, answered);
  }
}
