import { v7 as newId } from 'uuid';
import { clockActor } from '../../src/core/access/actor.js';
import { Work } from '../../src/core/work/work.js';
import { AnswerTasks } from '../../src/matching/answer.tasks.js';
import { Answerings, type Answer, type Question } from '../../src/matching/answering.registry.js';
import { MatchDesk, type Decision, type Indexable } from '../../src/matching/match.desk.js';
import type { Reference } from '../../src/matching/match.store.js';
import { NOTHING_KNOWN, type Traits } from '../../src/matching-engine/traits.js';
import type { World } from './world.js';

type Run<T> = Parameters<Work['as']>[1] & ((...args: never[]) => Promise<T>);

/** Somebody of whom a little is known. */
export const somebody = (text: string, more: Partial<Traits> = {}): Traits => ({
  ...NOTHING_KNOWN,
  names: [{ text }],
  births: ['1985-03-14'],
  ...more,
});

export const entry = (traits: Traits, more: Partial<Indexable> = {}): Indexable => ({
  source: 'entry',
  id: newId(),
  traits,
  ownerCountry: 'MK',
  ...more,
});

/** What the clock keeps of two, without a record of who said so. */
export const decided = (one: Reference, other: Reference): Decision => ({
  recordType: 'hits',
  recordId: newId(),
  pair: [one, other],
});

/** A feature that asks whatever a test wants to know, and keeps what it is answered. */
export class Trial {
  readonly questions = new Map<string, Question>();
  readonly answers: { id: string; answer: Answer }[] = [];
  /** Called when a question is taken. */
  onQuestion: (id: string) => Promise<void> = async () => undefined;
  private readonly work: Work;
  readonly desk: MatchDesk;

  constructor(
    readonly world: World,
    names: readonly string[] = ['trial', 'reverse_run'],
  ) {
    this.work = world.get(Work);
    this.desk = world.get(MatchDesk);
    for (const name of names) world.get(Answerings).add(this.answering(name));
    world.get(AnswerTasks).onApplicationBootstrap();
  }

  asClock<T>(run: Run<T>): Promise<T> {
    return this.work.as(clockActor, run as never);
  }

  put(...ones: Indexable[]): Promise<void> {
    return this.asClock((em) => this.desk.put(em, ones));
  }

  /** Puts the question, and answers its id. */
  async ask(question: Partial<Question>, name = 'trial'): Promise<string> {
    const id = newId();
    this.questions.set(id, { traits: NOTHING_KNOWN, among: ['entry'], floor: 0.5, limit: 10, ...question });
    await this.asClock((em) => this.desk.ask(em, name, id));
    return id;
  }

  async find(question: Partial<Question>): Promise<Answer> {
    const id = await this.ask(question);
    await this.world.matched();
    const answer = this.answerTo(id);
    if (!answer) throw new Error('nothing was answered');
    return answer;
  }

  async finds(question: Partial<Question>): Promise<string[]> {
    return (await this.find(question)).matches.map(({ id }) => id);
  }

  answerTo(id: string): Answer | undefined {
    return this.answers.find((one) => one.id === id)?.answer;
  }

  private answering(name: string) {
    return {
      name,
      question: async (_: unknown, id: string) => {
        await this.onQuestion(id);
        return this.questions.get(id);
      },
      answer: async (_: unknown, id: string, answer: Answer) => void this.answers.push({ id, answer }),
    };
  }
}
