import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import type { SeriousIncidentView } from './serious-incident-view.dto.js';
import { SeriousIncidentDesk } from './serious-incident.desk.js';
import type { RaiseSeriousIncidentDto, SeriousIncidentsQueryDto } from './serious-incident.dto.js';
import { SeriousIncidentKind } from './serious-incident.kind.js';
import type { SeriousIncidentAction } from './serious-incident.workflow.js';

@Injectable()
export class SeriousIncidentsService {
  constructor(
    private readonly cases: Cases,
    private readonly commands: Commands,
    private readonly desk: SeriousIncidentDesk,
    private readonly kind: SeriousIncidentKind,
  ) {}

  raise(by: Acting, form: RaiseSeriousIncidentDto): Promise<SeriousIncidentView> {
    const { store, view } = this.kind;
    return this.commands.run(by, {
      first: async (em, now) => {
        const glance = { reader: by.officer, now, em };
        const raised = await this.desk.raise(glance, form);
        return { id: raised.id, answer: view(raised, glance) };
      },
      again: async (em, id, now) => view(await store.get(em, by.officer, id), { reader: by.officer, now, em }),
    });
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: SeriousIncidentsQueryDto,
  ): Promise<PageOf<SeriousIncidentView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<SeriousIncidentView> {
    return this.cases.get(this.kind, officer, id);
  }

  act(by: Acting, id: string, action: SeriousIncidentAction, reason?: string): Promise<SeriousIncidentView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
