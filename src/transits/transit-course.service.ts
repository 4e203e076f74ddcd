import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { registerOnce } from '../core/exchange/registered.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import { defined } from '../core/work/defined.js';
import type { Acting } from '../core/work/acting.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import type {
  FailTransitDto,
  GrantTransitDto,
  NotifyTransitDto,
  ObstructTransitDto,
  PlanAnewDto,
  RefuseTransitDto,
  RequestTransitDto,
  RevokeTransitDto,
} from './transit-acts.dto.js';
import { TransitTimes } from './transit.times.js';
import type { TransitView } from './transit-view.dto.js';
import { TransitsService } from './transits.service.js';

/** What each side says in the course of a transit. */
@Injectable()
export class TransitCourseService {
  constructor(
    private readonly cases: Cases,
    private readonly transits: TransitsService,
    private readonly times: TransitTimes,
    private readonly log: TransmissionLogDesk,
  ) {}

  request(by: Acting, id: string, { heard }: RequestTransitDto): Promise<TransitView> {
    return this.cases.act(this.transits.kind, by, {
      id,
      action: 'request',
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'owner', action: 'request', heard });
        const { ownerCountry: from } = attempt.subject;
        if (heard) await registerOnce(em, { kind: 'transits', id, from, reference: heard.reference });
        await this.times.begin(em, attempt);
        await this.log.sent(em, attempt.subject, { at: attempt.now, code: 'transit_request' });
        await this.times.events.tell('request', { em, now: attempt.now }, attempt.subject, by.officer);
      },
    });
  }

  grant(by: Acting, id: string, { heard, ...said }: GrantTransitDto): Promise<TransitView> {
    return this.cases.act(this.transits.kind, by, {
      id,
      action: 'grant',
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'other', action: 'grant', heard });
        Object.assign(attempt.subject, said);
        await this.times.consent(em, attempt);
        await this.times.events.tell('grant', { em, now: attempt.now }, attempt.subject, by.officer);
      },
    });
  }

  refuse(by: Acting, id: string, { heard, ground, reason }: RefuseTransitDto): Promise<TransitView> {
    return this.cases.act(this.transits.kind, by, {
      id,
      action: 'refuse',
      reason,
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'other', action: 'refuse', heard });
        Object.assign(attempt.subject, { refusedOn: ground, remarks: reason });
        await this.times.events.tell('refuse', { em, now: attempt.now }, attempt.subject, by.officer);
      },
    });
  }

  notify(by: Acting, id: string, { heard, ...told }: NotifyTransitDto): Promise<TransitView> {
    return this.cases.act(this.transits.kind, by, {
      id,
      action: 'notify',
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'owner', action: 'notify', heard });
        Object.assign(attempt.subject, defined(told));
        await this.times.notice(em, attempt);
        await this.log.sent(em, attempt.subject, { at: attempt.now, code: 'transit_notice' });
        await this.times.events.tell('notify', { em, now: attempt.now }, attempt.subject, by.officer);
      },
    });
  }

  obstruct(by: Acting, id: string, { heard, obstacle }: ObstructTransitDto): Promise<TransitView> {
    return this.cases.act(this.transits.kind, by, {
      id,
      action: 'obstruct',
      change: (attempt) => {
        assertHeard(attempt, { side: 'other', action: 'obstruct', heard });
        attempt.subject.obstacle = obstacle;
      },
    });
  }

  planAnew(by: Acting, id: string, { heard, ...plan }: PlanAnewDto): Promise<TransitView> {
    return this.cases.act(this.transits.kind, by, {
      id,
      action: 'plan_anew',
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'owner', action: 'plan_anew', heard });
        Object.assign(attempt.subject, plan);
        await this.times.replan(em, attempt);
        await this.log.sent(em, attempt.subject, { at: attempt.now, code: 'transit_plan' });
      },
    });
  }

  fail(by: Acting, id: string, { ground }: FailTransitDto): Promise<TransitView> {
    return this.cases.act(this.transits.kind, by, {
      id,
      action: 'fail',
      change: ({ subject }) => void (subject.failedOn = ground),
    });
  }

  revoke(by: Acting, id: string, { heard, ground, reason }: RevokeTransitDto): Promise<TransitView> {
    return this.cases.act(this.transits.kind, by, {
      id,
      action: 'revoke',
      reason,
      change: (attempt) => {
        assertHeard(attempt, { side: 'other', action: 'revoke', heard });
        Object.assign(attempt.subject, { revokedOn: ground, remarks: reason });
      },
    });
  }
}
