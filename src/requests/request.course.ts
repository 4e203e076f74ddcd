import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { RequestClocks } from './request.clocks.js';
import type { ActOnRequestDto } from './request.dto.js';
import type { CrossBorderRequest } from './request.entity.js';
import { RequestItems } from './request.items.js';
import { RequestMessages } from './request.messages.js';
import { sayings } from './request.saying.js';
import type { RequestAction } from './request.workflow.js';

interface Deed {
  readonly action: RequestAction;
  readonly form: ActOnRequestDto;
  readonly by: Officer;
}

/** What every act on a request brings with it: the time moves, what was said is kept, what was released goes along. */
@Injectable()
export class RequestCourse {
  readonly keep: RequestMessages['keep'];
  readonly prolong: RequestClocks['prolong'];

  constructor(
    private readonly messages: RequestMessages,
    private readonly clocks: RequestClocks,
    private readonly items: RequestItems,
  ) {
    this.keep = messages.keep.bind(messages);
    this.prolong = clocks.prolong.bind(clocks);
  }

  async follow(em: EntityManager, attempt: Attempt<CrossBorderRequest>, { action, form, by }: Deed): Promise<void> {
    await this.clocks.follow(em, attempt, { action, at: form.at });
    await this.messages.keepSaid(em, attempt, { action, form });
    const { items, side } = sayings[action] ?? {};
    if (items && side) await this.items.send({ em, now: attempt.now }, by, attempt.subject, side);
  }
}
