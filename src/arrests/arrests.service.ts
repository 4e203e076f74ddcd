import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type {
  AmendArrestDto,
  DeliverDto,
  InformProsecutorDto,
  OpenArrestDto,
  ReadRightsDto,
  ReleaseArrestedDto,
  RemandDto,
} from './arrest-forms.dto.js';
import { ArrestDrafts } from './arrest.drafts.js';
import type { ArrestsQueryDto, ArrestView } from './arrest.dto.js';
import type { Arrest } from './arrest.entity.js';
import { knowsWhomTheyArrested } from './arrest.rules.js';
import { ArrestStore } from './arrest.store.js';
import { showArrest } from './arrest.view.js';
import { arrestWorkflow, type ArrestAction } from './arrest.workflow.js';

@Injectable()
export class ArrestsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: ArrestDrafts,
    store: ArrestStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({
      workflow: arrestWorkflow,
      store,
      reads: 'arrest.read',
      view: showArrest,
      showsFiles: (subject, { reader: actor, now }) => knowsWhomTheyArrested({ subject, actor, now }),
    });
  }

  open(by: Acting, form: OpenArrestDto): Promise<ArrestView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: ArrestsQueryDto): Promise<PageOf<ArrestView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ArrestView> {
    return this.cases.get(this.kind, officer, id);
  }

  amend(by: Acting, id: string, { reason, ...form }: AmendArrestDto): Promise<ArrestView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'amend',
      reason,
      change: ({ subject, now }) => {
        Object.assign(subject, defined(form));
        if (subject.arrestedAt > now) throw new Problem('time_ahead');
      },
    });
  }

  readRights(by: Acting, id: string, { at, language }: ReadRightsDto): Promise<ArrestView> {
    return this.goesOn(by, id, { action: 'read_rights', at, fields: { rightsReadAt: at, rightsLanguage: language } });
  }

  informProsecutor(by: Acting, id: string, { at, prosecutor }: InformProsecutorDto): Promise<ArrestView> {
    return this.goesOn(by, id, { action: 'inform_prosecutor', at, fields: { prosecutorInformedAt: at, prosecutor } });
  }

  deliver(by: Acting, id: string, { at, facility }: DeliverDto): Promise<ArrestView> {
    return this.goesOn(by, id, { action: 'deliver', at, fields: { deliveredAt: at, facility } });
  }

  remand(by: Acting, id: string, { at }: RemandDto): Promise<ArrestView> {
    return this.goesOn(by, id, { action: 'remand', at, fields: { endedAt: at } });
  }

  release(by: Acting, id: string, { at, ground: releaseGround }: ReleaseArrestedDto): Promise<ArrestView> {
    return this.goesOn(by, id, { action: 'release', at, fields: { endedAt: at, releaseGround } });
  }

  act(by: Acting, id: string, action: ArrestAction, reason?: string): Promise<ArrestView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  /** What followed on the arrest: after it, and not ahead of now. */
  private goesOn(by: Acting, id: string, { action, at, fields }: Following): Promise<ArrestView> {
    return this.cases.act(this.kind, by, {
      id,
      action,
      change: ({ subject, now }) => {
        if (at > now) throw new Problem('time_ahead');
        if (at < subject.arrestedAt) throw new Problem('ends_before_it_begins');
        Object.assign(subject, fields);
      },
    });
  }
}

interface Following {
  readonly action: ArrestAction;
  readonly at: Date;
  readonly fields: Partial<Arrest>;
}
