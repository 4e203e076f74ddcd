import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { following } from '../core/cases/in-hand.js';
import { Carriers, type OnItsWay } from '../core/exchange/carriers.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import type { Words } from './request-acts.dto.js';
import { RequestCourse } from './request.course.js';
import type { CrossBorderRequest } from './request.entity.js';
import type { RequestMessage } from './request.message.entity.js';
import { sayings } from './request.saying.js';
import { RequestStore } from './request.store.js';
import type { Underway } from './request.underway.rules.js';
import { requestWorkflow, type RequestAction } from './request.workflow.js';

/**
 * How a request follows its way through SELEC, and everything that the two sides say about it afterwards: the items cross
 * with the last act of the sending state; it exists on the other side when its focal point delivers it, and takes effect
 * there; sent back, it is as it was before. Where it does not fit any more, because the request was withdrawn meanwhile,
 * nothing of it crosses, and its words come without it.
 */
@Injectable()
export class RequestCarrier {
  constructor(
    carriers: Carriers,
    private readonly store: RequestStore,
    private readonly transitions: Transitions,
    private readonly course: RequestCourse,
  ) {
    carriers.add({
      table: store.sight.table,
      crossed: async (unit, officer, id, way) => {
        const request = await this.store.get(unit.em, officer, id);
        const { side, brings } = carried(request, way);
        if (brings) await this.course.cross(unit, officer, request, side);
      },
      arrived: async (unit, officer, id, way) => {
        const request = await this.store.get(unit.em, officer, id);
        if (way.wordId !== null) await this.wordComes(unit, officer, request, way);
        else if (request.state === 'in_passage')
          await this.run(unit, officer, request, { action: 'arrive', at: way.at });
      },
      returned: async (unit, officer, id, { wordId, at }) => {
        const request = await this.store.get(unit.em, officer, id);
        const word = wordOf(request, wordId);
        const answers = word?.action === 'answer_through_selec' && request.state === 'answer_in_passage';
        if (word)
          await this.run(unit, officer, request, { action: answers ? 'return_answer' : 'word_returns', at, word });
        else if (wordId === null && request.state === 'in_passage')
          await this.run(unit, officer, request, { action: 'return_from_passage', at });
      },
    });
  }

  private async wordComes(unit: Unit, officer: Officer, request: CrossBorderRequest, way: OnItsWay): Promise<void> {
    const word = wordOf(request, way.wordId);
    if (!word) return;
    const said = await this.store.message(unit.em, word.messages[0] ?? '');
    const action = takesEffect(request, word);
    const come = action ? { action, words: wordsOf(said) } : { action: 'word_arrives' as const };
    await this.run(unit, officer, request, { ...come, at: way.at, word });
    await this.store.messagesArrive(unit.em, request.id, word.messages);
  }

  private async run(unit: Unit, actor: Officer, { id }: CrossBorderRequest, step: Step): Promise<void> {
    const { action, at, word, words = {} } = step;
    await this.transitions.run(unit, requestWorkflow, following(this.store), {
      actor,
      id,
      action,
      reason: 'On its way through SELEC.',
      change: async (attempt, em) => {
        const { subject } = attempt;
        if (word) subject.underway = subject.underway.filter(({ messages }) => messages[0] !== word.messages[0]);
        await this.course.come(em, attempt, { action, words, at });
      },
    });
  }
}

interface Step {
  readonly action: RequestAction;
  readonly at: Date;
  readonly word?: Underway;
  readonly words?: Words;
}

const wordOf = ({ underway }: CrossBorderRequest, wordId: string | null): Underway | undefined =>
  underway.find(({ messages }) => messages[0] === wordId);

/** Whose side has sent it, and whether what that side has released goes along. */
function carried(request: CrossBorderRequest, { wordId }: OnItsWay) {
  if (wordId === null) return { side: 'owner', brings: request.state === 'in_passage' } as const;
  const word = wordOf(request, wordId);
  const brings = word && takesEffect(request, word) && sayings[word.action as RequestAction]?.brings;
  return { side: word?.side ?? 'other', brings: brings === true } as const;
}

/** The act that comes with it, if it still fits. */
function takesEffect({ state }: CrossBorderRequest, { action, moves }: Underway): RequestAction | undefined {
  const act = action === 'answer_through_selec' ? 'answer_arrives' : (action as RequestAction);
  const from: readonly string[] = requestWorkflow.actions[act].from;
  return moves && from.includes(state) ? act : undefined;
}

/** What was said, as whoever said it filled it in. */
function wordsOf({ text, content }: RequestMessage): Words {
  const { until, ...said } = (content ?? {}) as Words;
  return { ...said, ...(text !== null && { text }), ...(until && { until: new Date(until) }) };
}
