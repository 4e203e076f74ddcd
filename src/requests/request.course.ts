import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Side } from '../core/exchange/between-states.js';
import type { Direction } from '../core/exchange/carriers.js';
import { registerOnce } from '../core/exchange/registered.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { PassageDesk } from '../passages/passage.desk.js';
import { RequestEffects } from './request.effects.js';
import type { Words } from './request-acts.dto.js';
import type { CrossBorderRequest } from './request.entity.js';
import { RequestItems } from './request.items.js';
import { RequestMessages } from './request.messages.js';
import { goesOnItsWay, sayings } from './request.saying.js';
import { toldAt } from './request.told.js';
import type { RequestAction } from './request.workflow.js';

interface Deed {
  readonly action: RequestAction;
  readonly form: Words;
  readonly by: Officer;
}

/**
 * What every act on a request brings with it: the time moves, what was said is kept, what was released goes along. What
 * goes through SELEC word by word does none of that yet: it begins its way, and brings it when it comes.
 */
@Injectable()
export class RequestCourse {
  constructor(
    private readonly messages: RequestMessages,
    private readonly effects: RequestEffects,
    private readonly items: RequestItems,
    private readonly passages: PassageDesk,
  ) {}

  async follow(em: EntityManager, attempt: Attempt<CrossBorderRequest>, deed: Deed): Promise<void> {
    const { subject, now } = attempt;
    const { action, by } = deed;
    if (registering.includes(action)) await this.once(em, subject, deed.form.externalRef);
    const form = { ...deed.form, at: toldAt(attempt, action, deed.form) };
    await this.effects.assertSayable(em, attempt, { action, form });
    if (goesOnItsWay(subject, action)) return this.begin(em, attempt, { action, form, by });
    const at = form.at ?? now;
    await this.effects.follow(em, attempt, { action, words: form, at });
    await this.messages.keepSaid(em, attempt, { action, form });
    const { items, side } = sayings[action] ?? {};
    const unit = { em, now };
    if (items && side) await this.items.send(unit, by, subject, side);
    if (opens.includes(action)) await this.passages.open(unit, by, wayOf(subject, 'there', form.at));
  }

  /** It crosses with the last act of the sending state: weighed once more, because something may have been added. */
  async cross(unit: Unit, by: Officer, request: CrossBorderRequest, side: Side): Promise<void> {
    await this.effects.assertFit(unit.em, request, side, {});
    await this.items.send(unit, by, request, side);
  }

  /** What was said has come to the other side; more time that is over by then is none. */
  async come(em: EntityManager, attempt: Attempt<CrossBorderRequest>, { action, words, at }: Come): Promise<void> {
    const { until, ...said } = words;
    await this.effects.follow(em, attempt, { action, words: until && until > at ? words : said, at });
  }

  /** It is kept on its own side, and goes from hand to hand. */
  private async begin(em: EntityManager, attempt: Attempt<CrossBorderRequest>, { action, form, by }: Deed) {
    const { subject, now } = attempt;
    const saying = sayings[action];
    if (!saying) return;
    const messages = await this.messages.keepSaid(em, attempt, { action, form });
    const { side, through } = saying;
    const moves = through === 'then';
    subject.underway = [...subject.underway, { messages, action, side, from: subject.stoodIn ?? subject.state, moves }];
    const way = wayOf(subject, side === 'owner' ? 'there' : 'back', form.at);
    await this.passages.open({ em, now }, by, { ...way, wordId: messages[0] });
  }

  /** The same message, registered by two officers, is one request. */
  private async once(em: EntityManager, request: CrossBorderRequest, reference: string | undefined): Promise<void> {
    if (reference === undefined) return;
    await registerOnce(em, { kind: 'requests', id: request.id, from: request.ownerCountry, reference });
  }
}

/** The acts by which what a state without account asks is taken down. */
const registering: readonly RequestAction[] = ['register', 'register_through_selec'];

interface Come {
  readonly action: RequestAction;
  readonly words: Words;
  readonly at: Date;
}

/** The acts with which the request itself begins its way through SELEC. */
const opens: readonly RequestAction[] = ['send_through_selec', 'register_through_selec'];

/** On the way back the sides are the other way round. */
function wayOf(request: CrossBorderRequest, direction: Direction, at: Date | undefined) {
  const { id: carrierId, ownerCountry, otherCountry, elsewhere } = request;
  const sent = { carrierType: 'requests', carrierId, direction, at };
  if (direction === 'there') return { ...sent, fromCountry: ownerCountry, toCountry: otherCountry, elsewhere };
  const seenBack = elsewhere && ({ owner: 'other', other: 'owner' } as const)[elsewhere];
  return { ...sent, fromCountry: otherCountry, toCountry: ownerCountry, elsewhere: seenBack };
}
