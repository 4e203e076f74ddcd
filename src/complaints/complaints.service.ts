import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual, withReference } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { referenceOf } from './complaint.codes.js';
import { ComplaintDesk } from './complaint.desk.js';
import type { AnswerComplaintDto, ComplaintReceiptView, ExamineComplaintDto } from './complaint-parts.dto.js';
import type { ComplaintsQueryDto, ComplaintView, OpenComplaintDto } from './complaint.dto.js';
import { ComplaintKind } from './complaint.kind.js';
import type { ComplaintAction } from './complaint.workflow.js';

@Injectable()
export class ComplaintsService {
  constructor(
    private readonly cases: Cases,
    private readonly commands: Commands,
    private readonly desk: ComplaintDesk,
    private readonly kind: ComplaintKind,
  ) {}

  /** Answers a receipt and no more: whoever hands it in does not see it again, unless they decide on complaints. */
  open(by: Acting, form: OpenComplaintDto): Promise<ComplaintReceiptView> {
    const receipt = (id: string) => ({ id, reference: referenceOf(id) });
    return this.commands.run(by, {
      first: async (em, now) => {
        const { id } = await this.desk.open({ reader: by.officer, now, em }, form);
        return { id, answer: receipt(id) };
      },
      again: (_, id) => Promise.resolve(receipt(id)),
    });
  }

  list(
    officer: Officer,
    { limit, after, count, reference, ...asked }: ComplaintsQueryDto,
  ): Promise<PageOf<ComplaintView>> {
    const where = [...whereEqual(asked), ...(reference ? [withReference(reference)] : [])];
    return this.cases.list(this.kind, officer, { limit, after, count, where });
  }

  get(officer: Officer, id: string): Promise<ComplaintView> {
    return this.cases.get(this.kind, officer, id);
  }

  examine(by: Acting, id: string, form: ExamineComplaintDto): Promise<ComplaintView> {
    const change = { ...form, examinedBy: by.officer.id };
    return this.cases.act(this.kind, by, {
      id,
      action: 'examine',
      change: ({ subject }) => void Object.assign(subject, change),
    });
  }

  answer(by: Acting, id: string, form: AnswerComplaintDto): Promise<ComplaintView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'answer',
      change: ({ subject, now }) => void Object.assign(subject, form, { answeredAt: now }),
    });
  }

  act(by: Acting, id: string, action: ComplaintAction, reason?: string): Promise<ComplaintView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
