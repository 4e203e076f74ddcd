import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Direction } from '../core/exchange/carriers.js';
import { claimReference } from '../core/exchange/registered.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { PassageDesk } from '../passages/passage.desk.js';
import { RequestClocks } from './request.clocks.js';
import type { ActOnRequestDto } from './request-acts.dto.js';
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
  readonly send: RequestItems['send'];

  constructor(
    private readonly messages: RequestMessages,
    private readonly clocks: RequestClocks,
    private readonly items: RequestItems,
    private readonly passages: PassageDesk,
  ) {
    this.keep = messages.keep.bind(messages);
    this.prolong = clocks.prolong.bind(clocks);
    this.send = items.send.bind(items);
  }

  async follow(em: EntityManager, attempt: Attempt<CrossBorderRequest>, { action, form, by }: Deed): Promise<void> {
    if (registering.includes(action)) await this.claim(em, attempt.subject, form.externalRef);
    await this.clocks.follow(em, attempt, { action, at: form.at });
    await this.messages.keepSaid(em, attempt, { action, form });
    const { items, side } = sayings[action] ?? {};
    const unit = { em, now: attempt.now };
    if (items && side) await this.items.send(unit, by, attempt.subject, side);
    const direction = ways[action];
    if (direction) await this.passages.open(unit, by, wayOf(attempt.subject, direction, form.at));
  }

  /** The same message, registered by two officers, is one request. */
  private async claim(em: EntityManager, subject: CrossBorderRequest, reference: string | undefined): Promise<void> {
    if (reference === undefined) return;
    const { ownerCountry: from } = subject;
    subject.registeredRef = await claimReference(em, { table: 'requests', from, reference });
  }
}

/** The acts by which what a state without account asks is taken down. */
const registering: readonly RequestAction[] = ['register', 'register_through_selec'];

/** The acts that begin a way through SELEC. */
const ways: Partial<Record<RequestAction, Direction>> = {
  send_through_selec: 'there',
  register_through_selec: 'there',
  answer_through_selec: 'back',
};

/** On the way back the sides are the other way round. */
function wayOf(request: CrossBorderRequest, direction: Direction, at: Date | undefined) {
  const { id: carrierId, ownerCountry, otherCountry, elsewhere } = request;
  const sent = { carrierType: 'requests', carrierId, direction, at };
  if (direction === 'there') return { ...sent, fromCountry: ownerCountry, toCountry: otherCountry, elsewhere };
  const seenBack = elsewhere && ({ owner: 'other', other: 'owner' } as const)[elsewhere];
  return { ...sent, fromCountry: otherCountry, toCountry: ownerCountry, elsewhere: seenBack };
}
