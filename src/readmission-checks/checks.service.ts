import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Commands } from '../core/work/commands.js';
import type { Acting } from '../core/work/acting.js';
import { CheckActs } from './check.acts.js';
import type { CheckItem } from './check.codes.js';
import type {
  AnswerCheckDto,
  ReadmissionChecksQueryDto,
  ReadmissionCheckView,
  OpenReadmissionCheckDto,
} from './check.dto.js';
import { CheckKind } from './check.kind.js';
import type { CheckAction } from './check.workflow.js';

@Injectable()
export class ChecksService {
  constructor(
    private readonly cases: Cases,
    private readonly commands: Commands,
    private readonly kind: CheckKind,
    private readonly acts: CheckActs,
  ) {}

  open(by: Acting, form: OpenReadmissionCheckDto): Promise<ReadmissionCheckView> {
    return this.commands.run(by, {
      first: async (em, now) => {
        const check = await this.acts.open({ em, now }, by.officer, form);
        return { id: check.id, answer: this.kind.view(check, { em, now, reader: by.officer }) };
      },
      again: async (em, id, now) =>
        this.kind.view(await this.kind.store.get(em, by.officer, id), { em, now, reader: by.officer }),
    });
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: ReadmissionChecksQueryDto,
  ): Promise<PageOf<ReadmissionCheckView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ReadmissionCheckView> {
    return this.cases.get(this.kind, officer, id);
  }

  answer(by: Acting, id: string, item: CheckItem, form: AnswerCheckDto): Promise<ReadmissionCheckView> {
    return this.cases.act(this.kind, by, { id, action: 'answer', change: this.acts.answering(by.officer, item, form) });
  }

  act(by: Acting, id: string, action: CheckAction, reason?: string): Promise<ReadmissionCheckView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
