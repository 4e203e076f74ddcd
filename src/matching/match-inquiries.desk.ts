import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { AnswerBell, type Waiter } from './answer-bell.js';
import type { Answer, Question } from './answering.registry.js';
import { MatchDesk } from './match.desk.js';
import { MatchQuestionStore } from './match-question.store.js';

export const INQUIRY = 'inquiry';

/**
 * Asks the engine and waits for the answer, for capture and search. What is asked is kept for as long as that takes, and
 * for its asker alone. The caller audits what it was asked for; the worker adds what was found.
 */
@Injectable()
export class MatchInquiries {
  constructor(
    private readonly work: Work,
    private readonly desk: MatchDesk,
    private readonly store: MatchQuestionStore,
    private readonly bell: AnswerBell,
  ) {}

  /**
   * Never inside a unit of work: the worker has to see the question. Undefined where no answer came in five seconds;
   * refuses (`queue_full`) where this officer has asked too much at once.
   */
  ask(by: Officer, question: Question): Promise<Answer | undefined> {
    const id = newId();
    return this.bell.waitFor(id, async (waiter) => {
      await this.work.as(by, async (em) => {
        await this.store.put(em, id, by.id, question);
        await this.desk.ask(em, INQUIRY, id, 'p1');
      });
      return this.answered(by, id, waiter);
    });
  }

  private async answered(by: Officer, id: string, waiter: Waiter): Promise<Answer | undefined> {
    for (let more = true; more;) {
      more = await waiter.next();
      const answer = await this.work.as(by, (em) => this.store.take(em, id));
      if (answer) return answer;
    }
    await this.work.as(by, (em) => this.store.drop(em, id));
    return undefined;
  }
}
