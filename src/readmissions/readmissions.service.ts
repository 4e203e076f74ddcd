import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { ReadmissionDrafts } from './readmission.drafts.js';
import type { OpenReadmissionDto, ReadmissionsQueryDto, ReviseReadmissionDto } from './readmission.dto.js';
import { ReadmissionKind } from './readmission.kind.js';
import { ReadmissionStore } from './readmission.store.js';
import type { ReadmissionMessageView, ReadmissionView } from './readmission.view.dto.js';
import { showReadmissionMessage } from './readmission.view.js';

@Injectable()
export class ReadmissionsService {
  constructor(
    private readonly cases: Cases,
    private readonly readmissions: ReadmissionKind,
    private readonly store: ReadmissionStore,
    private readonly drafts: ReadmissionDrafts,
  ) {}

  open(by: Acting, form: OpenReadmissionDto): Promise<ReadmissionView> {
    return this.readmissions.open(by, ({ em, now, reader: officer }) => this.drafts.from(em, { officer, now }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: ReadmissionsQueryDto): Promise<PageOf<ReadmissionView>> {
    return this.cases.list(this.readmissions.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ReadmissionView> {
    return this.cases.get(this.readmissions.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseReadmissionDto): Promise<ReadmissionView> {
    return this.readmissions.act(by, {
      id,
      action: 'revise',
      change: ({ subject, now }, em) => this.drafts.revise(em, subject, form, now),
    });
  }

  messages(officer: Officer, id: string): Promise<ReadmissionMessageView[]> {
    return this.cases.look(this.readmissions.kind, officer, {
      id,
      question: 'messages',
      purpose: 'duty',
      answer: async ({ id: readmissionId }, { em }) =>
        (await this.store.messagesOf(em, readmissionId)).map(showReadmissionMessage),
    });
  }
}
