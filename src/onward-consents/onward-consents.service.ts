import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { ConsentCarrying } from './consent.carrying.js';
import { ConsentDrafts } from './consent.drafts.js';
import type { AskConsentDto, CarryDto, ConsentsQueryDto, OnwardConsentView, GiveConsentDto } from './consent.dto.js';
import { ConsentKind } from './consent.kind.js';
import type { ConsentAction } from './consent.workflow.js';

@Injectable()
export class OnwardConsentsService {
  constructor(
    private readonly cases: Cases,
    private readonly kind: ConsentKind,
    private readonly drafts: ConsentDrafts,
    private readonly carrying: ConsentCarrying,
  ) {}

  ask(by: Acting, form: AskConsentDto): Promise<OnwardConsentView> {
    return this.cases.open(this.kind, by, (em) => this.drafts.from(em, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: ConsentsQueryDto): Promise<PageOf<OnwardConsentView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<OnwardConsentView> {
    return this.cases.get(this.kind, officer, id);
  }

  give(by: Acting, id: string, { conditions = '' }: GiveConsentDto): Promise<OnwardConsentView> {
    const given = { conditions: conditions === '' ? null : conditions };
    return this.cases.act(this.kind, by, {
      id,
      action: 'give',
      change: ({ subject }) => void Object.assign(subject, given),
    });
  }

  carry(by: Acting, id: string, form: CarryDto): Promise<OnwardConsentView> {
    return this.cases.act(this.kind, by, { id, action: 'carry', change: this.carrying.carry(by.officer, form) });
  }

  act(by: Acting, id: string, action: ConsentAction, reason?: string): Promise<OnwardConsentView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
