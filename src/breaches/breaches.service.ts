import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type {
  BreachesQueryDto,
  BreachView,
  ReportBreachDto,
  TakeMeasuresDto,
  TellAuthorityDto,
  ToldDto,
} from './breach.dto.js';
import type { Breach } from './breach.entity.js';
import { BreachKinds } from './breach.kinds.js';
import { BreachReporting } from './breach.reporting.js';
import type { BreachAction } from './breach.workflow.js';

@Injectable()
export class BreachesService {
  constructor(
    private readonly cases: Cases,
    private readonly kinds: BreachKinds,
    private readonly reporting: BreachReporting,
  ) {}

  /** Whoever passed it on is told in the same unit of work. */
  report(by: Acting, form: ReportBreachDto): Promise<BreachView> {
    return this.cases.open(this.kinds.breach, by, (em, now) =>
      this.reporting.reported({ em, now, reader: by.officer }, form),
    );
  }

  list(officer: Officer, { limit, after, count, ...asked }: BreachesQueryDto): Promise<PageOf<BreachView>> {
    return this.cases.list(this.kinds.breach, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<BreachView> {
    return this.cases.get(this.kinds.breach, officer, id);
  }

  amend(by: Acting, id: string, form: ToldDto): Promise<BreachView> {
    const change = ({ subject }: { subject: Breach }) => void Object.assign(subject, form);
    return this.cases.act(this.kinds.breach, by, { id, action: 'amend', change });
  }

  takeMeasures(by: Acting, id: string, { measures }: TakeMeasuresDto): Promise<BreachView> {
    const change = ({ subject }: { subject: Breach }) => void Object.assign(subject, { measures });
    return this.cases.act(this.kinds.breach, by, { id, action: 'take_measures', change });
  }

  /** Later than its time, only with the reasons for the delay (LED, Art. 30(1)). */
  tellAuthority(by: Acting, id: string, { reference, delayReason }: TellAuthorityDto): Promise<BreachView> {
    return this.cases.act(this.kinds.breach, by, {
      id,
      action: 'tell_authority',
      change: ({ subject, now }) => {
        const late = subject.authorityBy !== null && subject.authorityBy < now;
        if (late && !delayReason) throw new Problem('delay_unexplained');
        Object.assign(subject, { authorityReference: reference, delayReason: delayReason ?? null });
      },
    });
  }

  act(by: Acting, id: string, action: BreachAction, reason?: string): Promise<BreachView> {
    return this.cases.act(this.kinds.breach, by, { id, action, reason });
  }
}
