import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import type { GradesDto, ItemView, PurposesDto, RegradeDto, SetHandlingDto } from '../core/handling/info-meta.dto.js';
import type { Item } from '../core/handling/item.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { HandlingDesk } from './handling.desk.js';
import type { FirstHandlingDto, GradingsView, InformationAddress } from './handling.dto.js';
import { HandlingReader } from './handling.reader.js';

interface Act {
  readonly action: string;
  readonly reason?: string | undefined;
  readonly change: (attempt: Attempt<Item>, em: EntityManager) => void | Promise<void>;
}

/** Grades, handling codes and purposes of an item of any kind; its own workflow says who may. */
@Injectable()
export class HandlingService {
  constructor(
    private readonly cases: Cases,
    private readonly kinds: Kinds,
    private readonly desk: HandlingDesk,
    private readonly reader: HandlingReader,
  ) {}

  gradings(officer: Officer, { type, id }: InformationAddress, purpose: Purpose): Promise<GradingsView> {
    return this.cases.look(this.kindOf(officer, type), officer, {
      id,
      question: 'gradings',
      purpose,
      answer: async (_, { em }) => ({ gradings: await this.reader.gradings(em, id) }),
    });
  }

  firstGrade(by: Acting, address: InformationAddress, form: GradesDto): Promise<ItemView> {
    const change = (attempt: Attempt<Item>, em: EntityManager) => this.desk.grade(attempt, em, form);
    return this.act(by, address, { action: 'first_grade', change });
  }

  firstHandling(by: Acting, address: InformationAddress, { purposes, ...form }: FirstHandlingDto): Promise<ItemView> {
    return this.act(by, address, {
      action: 'first_handling',
      change: async ({ subject }, em) => void Object.assign(subject, await this.desk.handling(em, form), { purposes }),
    });
  }

  regrade(by: Acting, address: InformationAddress, { reason, ...form }: RegradeDto): Promise<ItemView> {
    const change = (attempt: Attempt<Item>, em: EntityManager) => this.desk.regrade(attempt, em, form);
    return this.act(by, address, { action: 'regrade', reason, change });
  }

  setHandling(by: Acting, address: InformationAddress, { reason, ...form }: SetHandlingDto): Promise<ItemView> {
    const change = (attempt: Attempt<Item>, em: EntityManager) => this.desk.setHandling(attempt, em, form);
    return this.act(by, address, { action: 'set_handling', reason, change });
  }

  authorisePurposes(by: Acting, address: InformationAddress, { purposes, reason }: PurposesDto): Promise<ItemView> {
    const change = ({ subject }: Attempt<Item>) => void Object.assign(subject, { purposes });
    return this.act(by, address, { action: 'authorise_purposes', reason, change });
  }

  confirm(by: Acting, address: InformationAddress): Promise<ItemView> {
    return this.act(by, address, { action: 'confirm_change', change: (attempt, em) => this.desk.confirm(attempt, em) });
  }

  reject(by: Acting, address: InformationAddress, reason: string): Promise<ItemView> {
    const change = (attempt: Attempt<Item>, em: EntityManager) => this.desk.reject(attempt, em);
    return this.act(by, address, { action: 'reject_change', reason, change });
  }

  private act(by: Acting, { type, id }: InformationAddress, act: Act): Promise<ItemView> {
    const kind = this.kindOf(by.officer, type);
    if (!(act.action in kind.workflow.actions)) throw new Problem('not_found');
    return this.cases.act(kind, by, { id, ...act }) as Promise<ItemView>;
  }

  /** A kind that carries handling of its own: it declares how that changes. */
  private kindOf(officer: Officer, type: string): AnyKind {
    const kind = this.kinds.get(type);
    if (!kind || !officer.permissions.has(kind.reads) || !('confirm_change' in kind.workflow.actions))
      throw new Problem('not_found');
    return kind;
  }
}
