import { v7 as newId } from 'uuid';
import { clockActor } from '../src/core/access/actor.js';
import { Work } from '../src/core/work/work.js';
import { AnswerTasks } from '../src/matching/answer.tasks.js';
import { Answerings, type Answer, type Question } from '../src/matching/answering.registry.js';
import { MatchDesk, type Indexable } from '../src/matching/match.desk.js';
import { NOTHING_KNOWN, type Traits } from '../src/matching-engine/traits.js';
import { World } from './support/world.js';

jest.setTimeout(60_000);

const named = (text: string, more: Partial<Traits> = {}): Traits => ({
  ...NOTHING_KNOWN,
  names: [{ text }],
  births: ['1985-03-14'],
  nationalities: ['SY'],
  ...more,
});

describe('the index and its queue', () => {
  let world: World;
  let desk: MatchDesk;
  let work: Work;
  /** What each asked for is answered from, and what was answered, in order. */
  const questions = new Map<string, Question>();
  const answered: { id: string; answer: Answer }[] = [];
  const asClock = <T>(run: Parameters<Work['as']>[1]) => work.as(clockActor, run) as Promise<T>;
  const put = (...ones: Indexable[]) => asClock((em) => desk.put(em, ones));
  const entry = (traits: Traits, id = newId()): Indexable => ({ source: 'entry', id, traits, ownerCountry: 'MK' });

  beforeAll(async () => {
    world = await World.start();
    work = world.get(Work);
    desk = world.get(MatchDesk);
    const answering = (name: string) => ({
      name,
      question: async (_: unknown, id: string) => questions.get(id),
      answer: async (__: unknown, id: string, answer: Answer) => void answered.push({ id, answer }),
    });
    world.get(Answerings).add(answering('trial'));
    world.get(Answerings).add(answering('reverse_run'));
    world.get(AnswerTasks).onApplicationBootstrap();
  });
  afterAll(() => world.stop());

  async function found(question: Partial<Question>): Promise<Answer> {
    const id = newId();
    questions.set(id, { traits: NOTHING_KNOWN, among: ['entry'], floor: 0.5, limit: 10, ...question });
    await asClock((em) => desk.ask(em, 'trial', id));
    await world.matched();
    return answered.find((one) => one.id === id)?.answer ?? { matches: [], tooCommon: false };
  }

  it('finds somebody written in another script, and says why', async () => {
    const one = entry(named('محمد عبد الرحمن الخطاب'));
    await put(one, entry(named('Milan Petrović')));
    const { matches } = await found({ traits: named('Mohammed Abdul-Rahman al-Khattab') });
    expect(matches.map(({ id }) => id)).toEqual([one.id]);
    expect(matches[0]?.explanation.tokens.length).toBeGreaterThan(1);
  });
});
