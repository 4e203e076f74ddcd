import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type {
  OpenSpontaneousInformationDto,
  ReviseSpontaneousInformationDto,
  SpontaneousInformationQueryDto,
} from './spontaneous-information.dto.js';
import { SpontaneousInformationDrafts } from './spontaneous-information.drafts.js';
import { SpontaneousInformationStore } from './spontaneous-information.store.js';
import type { SpontaneousInformationView } from './spontaneous-information-view.dto.js';
import { showSpontaneousInformation } from './spontaneous-information.view.js';
import {
  spontaneousInformationWorkflow,
  type SpontaneousInformationAction,
} from './spontaneous-information.workflow.js';

type View = SpontaneousInformationView;

@Injectable()
export class SpontaneousInformationService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: SpontaneousInformationDrafts,
    store: SpontaneousInformationStore,
    kinds: Kinds,
  ) {
    const law = { workflow: spontaneousInformationWorkflow, store, view: showSpontaneousInformation };
    this.kind = kinds.add({ ...law, reads: 'spontaneous_information.read' as const });
  }

  open(by: Acting, form: OpenSpontaneousInformationDto): Promise<View> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.opened({ em, now }, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: SpontaneousInformationQueryDto): Promise<PageOf<View>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<View> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseSpontaneousInformationDto): Promise<View> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject, now }, em) => {
        Object.assign(subject, await this.drafts.revised({ em, now }, by.officer, { told: subject, form }));
      },
    });
  }

  /** The authority there that it concerns; the other side's unit or liaison officer passes it on. */
  assign(by: Acting, id: string, authorityId: string): Promise<View> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'assign',
      change: async ({ subject, now }, em) => {
        await this.drafts.assertAuthority({ em, now }, authorityId, subject.otherCountry, 'authorityId');
        Object.assign(subject, { otherAuthorityId: authorityId, reachedAt: now });
      },
    });
  }

  act(by: Acting, id: string, action: SpontaneousInformationAction, reason?: string): Promise<View> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
