import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { DataNoticeActs } from './data-notice.acts.js';
import type { AnswerDataNoticeDto, DataNoticesQueryDto, DataNoticeView, TellDataNoticeDto } from './data-notice.dto.js';
import { DataNoticeKind } from './data-notice.kind.js';
import type { DataNoticeAction } from './data-notice.workflow.js';
import { Commands } from '../core/work/commands.js';

@Injectable()
export class ReadmissionDataNoticesService {
  constructor(
    private readonly cases: Cases,
    private readonly commands: Commands,
    private readonly kind: DataNoticeKind,
    private readonly acts: DataNoticeActs,
  ) {}

  tell(by: Acting, form: TellDataNoticeDto): Promise<DataNoticeView> {
    const view = async (em: EntityManager, id: string, now: Date) =>
      this.kind.view(await this.kind.store.get(em, by.officer, id), { em, now, reader: by.officer });
    return this.commands.run(by, {
      first: async (em, now) => {
        const { id } = await this.acts.tell({ em, now }, by.officer, form);
        return { id, answer: await view(em, id, now) };
      },
      again: view,
    });
  }

  list(officer: Officer, { limit, after, count, ...asked }: DataNoticesQueryDto): Promise<PageOf<DataNoticeView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<DataNoticeView> {
    return this.cases.get(this.kind, officer, id);
  }

  answer(by: Acting, id: string, action: 'follow' | 'contest', form: AnswerDataNoticeDto): Promise<DataNoticeView> {
    return this.cases.act(this.kind, by, { id, action, change: this.acts.answering(action, form) });
  }

  act(by: Acting, id: string, action: DataNoticeAction, reason?: string): Promise<DataNoticeView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
