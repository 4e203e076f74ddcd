import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { ComplaintDrafts } from './complaint.drafts.js';
import type { OpenComplaintDto } from './complaint.dto.js';
import { ComplaintKind } from './complaint.kind.js';

/** Hands in a complaint for whichever feature has heard of it, in that feature's unit of work. */
@Injectable()
export class ComplaintDesk {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: ComplaintDrafts,
    private readonly kind: ComplaintKind,
  ) {}

  async open(glance: Glance, form: OpenComplaintDto): Promise<{ id: string }> {
    const { id } = await this.cases.opened(this.kind, glance, await this.drafts.from(form, glance));
    return { id };
  }
}
