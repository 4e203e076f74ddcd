import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { onDay, whereEqual, withOfficer } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import { ShiftDrafts } from './shift.drafts.js';
import type {
  OpenShiftDto,
  ReviseShiftDto,
  ShiftMemberDto,
  ShiftMemberId,
  ShiftsQueryDto,
  ShiftView,
} from './shift.dto.js';
import { ShiftStore } from './shift.store.js';
import { showShift } from './shift.view.js';
import { shiftWorkflow, type ShiftAction } from './shift.workflow.js';

@Injectable()
export class ShiftsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: ShiftDrafts,
    store: ShiftStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: shiftWorkflow, store, reads: 'shift.read', view: showShift });
  }

  open(by: Acting, form: OpenShiftDto): Promise<ShiftView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { day, mine, limit, after, count, ...asked }: ShiftsQueryDto): Promise<PageOf<ShiftView>> {
    const where = [
      ...whereEqual(asked),
      ...(day === undefined ? [] : [onDay(day)]),
      ...(mine ? [withOfficer(officer.id)] : []),
    ];
    return this.cases.list(this.kind, officer, { limit, after, count, where });
  }

  get(officer: Officer, id: string): Promise<ShiftView> {
    return this.cases.get(this.kind, officer, id);
  }

  /** Whoever is on it is looked at anew: a shift that moves may meet another one, or outlast a deployment. */
  revise(by: Acting, id: string, form: ReviseShiftDto): Promise<ShiftView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject, now }, em) => {
        Object.assign(subject, defined(form), { dueAt: form.endsAt ?? subject.endsAt });
        const everybody = [...new Set([...subject.officerIds, subject.leaderId])];
        await this.drafts.assign({ em, now, reader: by.officer }, subject, everybody);
      },
    });
  }

  putMember(by: Acting, { id, officerId }: ShiftMemberId, { duty }: ShiftMemberDto): Promise<ShiftView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_member',
      change: ({ subject, now }, em) => this.drafts.assign({ em, now, reader: by.officer }, subject, [officerId], duty),
    });
  }

  removeMember(by: Acting, { id, officerId }: ShiftMemberId): Promise<ShiftView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'remove_member',
      change: ({ subject }, em) => this.drafts.remove(em, subject, officerId),
    });
  }

  act(by: Acting, id: string, action: ShiftAction, reason?: string): Promise<ShiftView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
