import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type { CasualtiesQueryDto, CasualtyView } from './casualty.dto.js';
import type {
  FindDto,
  InformDto,
  InvestigateDto,
  NameReportDto,
  NextOfKinDto,
  OpenCasualtyDto,
  ReviseCasualtyDto,
} from './casualty-forms.dto.js';
import { CasualtyDrafts } from './casualty.drafts.js';
import { stillMissing } from './casualty.rules.js';
import { CasualtyStore } from './casualty.store.js';
import { showCasualty } from './casualty.view.js';
import { casualtyWorkflow, type CasualtyAction } from './casualty.workflow.js';

@Injectable()
export class CasualtiesService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: CasualtyDrafts,
    private readonly store: CasualtyStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: casualtyWorkflow, store, reads: 'casualty.read', view: showCasualty });
  }

  open(by: Acting, form: OpenCasualtyDto): Promise<CasualtyView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: CasualtiesQueryDto): Promise<PageOf<CasualtyView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<CasualtyView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, { reason, ...form }: ReviseCasualtyDto): Promise<CasualtyView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      reason,
      change: ({ subject, now }) => {
        Object.assign(subject, defined(form));
        if (subject.occurredAt > now) throw new Problem('time_ahead');
        const { number, minors, foundAlive, foundDead } = subject;
        if (minors > number || foundAlive + foundDead > number) throw new Problem('inconsistent', { field: 'number' });
      },
    });
  }

  inform(by: Acting, id: string, form: InformDto): Promise<CasualtyView> {
    const { body, at } = form;
    const country = form.country ?? null;
    return this.cases.act(this.kind, by, {
      id,
      action: 'inform',
      change: ({ subject, now }) => {
        if (at > now) throw new Problem('time_ahead');
        if ((body === 'consulate') !== (country !== null)) throw new Problem('inconsistent', { field: 'country' });
        subject.informed = [...subject.informed, { body, country, at }];
      },
    });
  }

  informNextOfKin(by: Acting, id: string, { nextOfKin }: NextOfKinDto): Promise<CasualtyView> {
    const change = ({ subject }: { subject: { nextOfKin: string } }) => void Object.assign(subject, { nextOfKin });
    return this.cases.act(this.kind, by, { id, action: 'inform_next_of_kin', change });
  }

  /** Never a report that went past the chain of command: naming it would lead to whoever reported. */
  nameReport(by: Acting, id: string, { seriousIncidentId }: NameReportDto): Promise<CasualtyView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'name_report',
      change: async ({ subject }, em) => {
        if (!(await this.store.seesReport(em, subject.operationId, seriousIncidentId)))
          throw new Problem('unknown_reference', { field: 'seriousIncidentId' });
        Object.assign(subject, { seriousIncidentId, seriousIncidentExpected: false });
      },
    });
  }

  /** Of those who were missing some are found; of the dead among them a record of their own is opened. */
  find(by: Acting, id: string, form: FindDto): Promise<CasualtyView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'find',
      change: async ({ subject, now }, em) => {
        if (form.at > now) throw new Problem('time_ahead');
        if (form.number > stillMissing(subject)) throw new Problem('inconsistent', { field: 'number' });
        if (form.finding === 'found_alive') subject.foundAlive += form.number;
        else {
          subject.foundDead += form.number;
          await this.cases.opened(this.kind, { em, now, reader: by.officer }, this.drafts.death(subject, form));
        }
      },
    });
  }

  investigate(by: Acting, id: string, form: InvestigateDto): Promise<CasualtyView> {
    const change = ({ subject }: { subject: object }) => void Object.assign(subject, defined(form));
    return this.cases.act(this.kind, by, { id, action: 'investigate', change });
  }

  act(by: Acting, id: string, action: CasualtyAction, reason?: string): Promise<CasualtyView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
