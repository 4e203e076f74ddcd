import { Answerings, type Answer } from '../../src/matching/answering.registry.js';
import { clockActor } from '../../src/core/access/actor.js';
import { Work } from '../../src/core/work/work.js';
import { act, Informing, PERSON } from './informing.js';
import { succeeded } from './succeeded.js';
import type { TestOfficer } from './world.js';

export { act, PERSON };

export const NECESSARY = 'Drove four groups across the border in one week and is about to do so again.';
export const NAMED = {
  ...PERSON,
  names: [
    { type: 'current', value: 'Arben Hoxhaj' },
    { type: 'nickname', value: 'Beni' },
  ],
  birthDateFrom: '1985-03-04',
  birthPlace: 'Gjirokastër',
  sex: 'male',
  description: 'Tall, with a scar above the left eye.',
};

/** Where information may go that is asked about everywhere. */
export const EVERYWHERE = {
  purposes: ['18-2-A', '18-2-C'],
  releasableTo: ['EUROPOL', 'INTERPOL', 'SELEC', 'FRONTEX', 'JOO', 'MK'],
};

export const refused = async (answer: Promise<{ body: Record<string, unknown> }>) => (await answer).body;

/** For the tests of a file: begun before the first, and over after the last. */
export function consulting(): Consulting {
  const desk = new Consulting();
  beforeAll(() => desk.start());
  afterAll(() => desk.world.stop());
  return desk;
}

/** An active operation of Albania, those who ask about somebody, decide on it, and carry it elsewhere. */
class Consulting {
  /** Of the authority that owns the subjects, without a function in the operation. */
  approver: TestOfficer;
  secondApprover: TestOfficer;
  /** Of another authority of the same state. */
  distantApprover: TestOfficer;
  chief: TestOfficer;
  /** Europol’s officer in the operation; who relays on the spot for Albania; its central unit; and one of North Macedonia. */
  europol: TestOfficer;
  checker: TestOfficer;
  relay: TestOfficer;
  secondRelay: TestOfficer;
  foreignRelay: TestOfficer;
  unit: TestOfficer;

  here: Informing;
  /** The subject of most questions: a suspect whom everybody may be asked about. */
  known: string;

  async start(): Promise<void> {
    this.here = await Informing.start();
    const { world } = this;
    const operationId = this.here.operation.id;
    this.approver = await world.officer('referral_approver', { at: 'AL/border' });
    this.secondApprover = await world.officer('referral_approver', { at: 'AL/border' });
    this.distantApprover = await world.officer('referral_approver', { at: 'AL/police' });
    this.chief = await world.officer('police_chief', { at: 'AL/police' });
    this.europol = await world.officer('check_officer', { at: 'EUROPOL', operationId });
    this.checker = await world.officer('check_officer', { at: 'AL/ncu' });
    this.relay = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    this.secondRelay = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    this.foreignRelay = await world.officer('check_officer', { at: 'MK/ncu', operationId });
    this.unit = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    await this.here.cite();
    this.known = (await this.suspect()).id;
  }

  get world() {
    return this.here.world;
  }

  /** A suspect whom everybody may be asked about. */
  suspect(drafting: object = {}, person: object = NAMED) {
    return this.here.released('person', person, { info: EVERYWHERE, ...drafting });
  }

  form(subjectId: string, changes: object = {}) {
    const asked = { target: 'europol', purpose: '18-2-A', offence: 'IMMIGRANT_SMUGGLING', necessity: NECESSARY };
    return { subjectId, ...asked, ...changes };
  }

  opens(subjectId: string, changes: object = {}, by = this.here.author) {
    return by.does('/referrals', this.form(subjectId, changes));
  }

  async opened(subjectId: string, changes: object = {}, by = this.here.author) {
    const { body } = await succeeded('open a referral', this.opens(subjectId, changes, by));
    return { path: `/referrals/${body.id}`, id: String(body.id), by };
  }

  /** With whoever decides. */
  async submitted(subjectId: string, changes: object = {}, by = this.here.author) {
    const referral = await this.opened(subjectId, changes, by);
    await succeeded('categorise it', act(by, referral.path, 'categorise'));
    await succeeded('submit it', act(by, referral.path, 'submit'));
    return referral;
  }

  async queued(subjectId: string, changes: object = {}, by = this.here.author) {
    const referral = await this.submitted(subjectId, changes, by);
    await succeeded('approve it', act(this.approver, referral.path, 'approve', { reason: 'Necessary.' }));
    return referral;
  }

  async taken(subjectId: string, changes: object = {}, by = this.relay) {
    const referral = await this.queued(subjectId, changes);
    await succeeded('claim it', act(by, referral.path, 'claim'));
    return referral;
  }

  reports(path: string, result: string, form: object = {}, by = this.relay) {
    return act(by, path, `results/report_${result}`, { system: 'europol_eis', ...form });
  }

  /** What the engine is asked for a referral, and what it answers, as its worker would have it. */
  question(id: string) {
    return this.world.get(Work).as(clockActor, (em) => this.answering.question(em, id));
  }

  async answers(id: string, answer: Partial<Answer> = {}): Promise<void> {
    const whole = { matches: [], tooCommon: false, ...answer };
    await this.world.get(Work).as(clockActor, (em, now) => this.answering.answer({ em, now }, id, whole));
  }

  private get answering() {
    const found = this.world.get(Answerings).get('referral_check');
    if (!found) throw new Error('nobody answers for referrals');
    return found;
  }

  /** Whether they find it: 200, or 404. */
  sees = async (officer: TestOfficer, path: string) => (await officer.sees(path)).status;
  state = async (path: string, by = this.here.author) => (await by.sees(path)).body.state;
}
