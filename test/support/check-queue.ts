import { Informing, PERSON } from './informing.js';
import { act, carryOut } from './joint-operation.js';
import { succeeded } from './succeeded.js';
import type { TestOfficer, World } from './world.js';

export { act, carryOut };

type Telling = 'full' | 'contact' | 'hit_only' | 'nothing';

/** Somebody who is asked about and held, as far as a test does not say otherwise. */
export const SOMEBODY = { name: 'Gëzim Përmeti-Bardhi', born: '1984-05-17' };

interface Who {
  readonly name?: string;
  readonly born?: string;
}

interface Asking extends Who {
  readonly by?: TestOfficer;
  /** A subject that is there already. */
  readonly about?: string;
  readonly minor?: true;
  readonly but?: object;
  /** To which states what is asked about may be shown. */
  readonly releasableTo?: readonly string[];
}

const AT = 'MK/border';
const YEAR = 365;

/** Albania asks, in its operation; North Macedonia keeps collections, and answers for what stands in them. */
export class CheckQueue {
  informing: Informing;
  /** Of the owner: who judges, who decides, and who is above them. */
  judge: TestOfficer;
  analyst: TestOfficer;
  keeper: TestOfficer;
  lead: TestOfficer;
  unit: TestOfficer;
  dataProtection: TestOfficer;
  /** Of the asking side: who approves, who judges where they may, who writes to other states. */
  approver: TestOfficer;
  secondApprover: TestOfficer;
  relay: TestOfficer;
  teamLeader: TestOfficer;
  outsider: TestOfficer;
  private entered = 0;

  private constructor(readonly world: World) {}

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<CheckQueue> {
    const informing = await Informing.start(environment);
    const { world } = informing;
    await informing.cite();
    const here = Object.assign(new CheckQueue(world), { informing });
    here.judge = await world.officer('check_officer', { at: AT });
    here.analyst = await world.officer('analyst', { at: AT });
    here.keeper = await world.officer('handling_officer', { at: AT });
    here.lead = await world.officer('team_leader', { at: AT });
    here.unit = await world.officer('central_unit_officer', { at: 'MK/ncu' });
    here.dataProtection = await world.officer('data_protection_officer', { at: 'MK/ncu' });
    here.approver = await world.officer('referral_approver', { at: 'AL/border' });
    here.secondApprover = await world.officer('referral_approver', { at: 'AL/border' });
    here.relay = await world.officer('check_officer', { at: 'AL/border' });
    here.teamLeader = await world.officer('team_leader', { at: 'AL/border' });
    here.outsider = await world.officer('check_officer', { at: 'RS/ncu' });
    return here;
  }

  get author(): TestOfficer {
    return this.informing.author;
  }

  /** Of North Macedonia, in use; with a rule for Albania, or with none. */
  collection(telling?: Telling, but: object = {}): Promise<string> {
    const rules = telling ? [{ recipient: 'AL', purposes: ['18-2-A'], telling }] : [];
    return this.opened(this.keeper, this.dataProtection, { rules, ...but });
  }

  /** Of the very authority that asks, in use. */
  ownCollection(): Promise<string> {
    const { keeper, dataProtection, world } = this.informing;
    return this.opened(keeper, dataProtection, { rules: [], contactAuthorityId: world.authority('AL/border') });
  }

  private async opened(keeper: TestOfficer, supervisor: TestOfficer, but: object): Promise<string> {
    const opened = keeper.does('/collections', {
      kind: 'wanted_persons',
      title: 'Wanted for smuggling of migrants',
      description: 'Persons who are wanted by the border police.',
      purposes: ['18-2-A'],
      nationalLaw: 'Law on Police, Art. 1',
      reviewDays: YEAR,
      keepDays: YEAR,
      contactAuthorityId: this.world.authority(AT),
      dutyChannel: 'duty.border@police.example',
      ...but,
    });
    const { body } = await succeeded('open a collection', opened);
    const path = `/collections/${body.id}`;
    await carryOut(keeper, path, 'propose');
    await carryOut(supervisor, path, 'put_in_use');
    return String(body.id);
  }

  async entry(
    collectionId: string,
    { name = SOMEBODY.name, born = SOMEBODY.born }: Who = {},
    but: object = {},
    by = this.analyst,
  ): Promise<string> {
    const opened = by.does('/collection-entries', {
      collectionId,
      externalRef: `MK-${(this.entered += 1)}`,
      kind: 'person',
      traits: { names: [{ text: name }], births: [born], nationalities: ['AL'], sex: 'male' },
      category: 'suspect',
      age: 'adult',
      grounds: 'Seen driving twice by two patrols.',
      summary: 'Drives for a group that works from Struga.',
      sourceRef: 'File 77/2018',
      ...but,
    });
    return String((await succeeded('enter an entry', opened)).body.id);
  }

  /** Approved by somebody of another unit, and queued. */
  async queued(asking: Asking = {}): Promise<string> {
    const path = await this.submitted(asking);
    const reason = { reason: 'Necessary, and nothing milder would do.' };
    if (!asking.minor) return (await carryOut(this.approver, path, 'approve', reason), path);
    await carryOut(this.approver, path, 'approve_first', reason);
    await carryOut(this.secondApprover, path, 'approve_second', reason);
    return path;
  }

  /** Waits for somebody of another unit. */
  async submitted(asking: Asking = {}): Promise<string> {
    const { by = this.author, but = {}, minor } = asking;
    const form = {
      subjectId: asking.about ?? (await this.subject(asking)),
      target: 'internal',
      purpose: '18-2-A',
      offence: 'IMMIGRANT_SMUGGLING',
      priority: 'p2',
      priorityGround: 'person_held',
      indicators: [{ code: 'leads_a_group', words: 'Told four people when to get out and whom to follow.' }],
      necessity:
        'He drove four groups in one week and is held until tonight; who he is decides what is done with the van.',
      ...(minor && { strictNecessity: 'Nothing else tells whether he is the one whom his family looks for.' }),
      ...but,
    };
    const { body } = await succeeded('open a referral', by.does('/referrals', form));
    const path = `/referrals/${body.id}`;
    await carryOut(by, path, 'categorise');
    await carryOut(by, path, 'submit');
    return path;
  }

  /** Recorded, reviewed and released. */
  async subject({ name = SOMEBODY.name, born = SOMEBODY.born, by = this.author, ...rest }: Asking): Promise<string> {
    const { releasableTo = ['MK'], minor } = rest;
    const person = {
      ...PERSON,
      minorStatus: minor ? 'minor' : 'adult',
      names: [{ type: 'current', value: name }],
      birthDateFrom: born,
      sex: 'male',
    };
    const drafting = { by, info: { releasableTo } };
    if (!minor) return (await this.informing.released('person', person, drafting)).id;
    const { path, id } = await this.informing.recorded('person', person, drafting);
    const review = { ...this.informing.suspicion, necessity: 'His family looks for him.' };
    await carryOut(this.informing.leader, path, 'review', review);
    await carryOut(this.informing.keeper, path, 'release');
    return id;
  }

  /** What waits in the queue is done, and learnt. */
  async settle(): Promise<void> {
    await this.world.matched();
    await this.world.sweep();
  }

  /** Queued, and held against the collections. */
  async checked(asking: Asking = {}): Promise<string> {
    const path = await this.queued(asking);
    await this.settle();
    return path;
  }

  async referral(path: string, by = this.author) {
    return (await by.sees(path)).body as Record<string, never> & { state: string; version: number };
  }

  /** Where a referral is, also when nobody serves in its operation any more. */
  async stateOf(path: string): Promise<string | undefined> {
    const [row] = await this.world.database.owner<{ state: string }>('select state from referrals where id = $1', [
      path.split('/')[2],
    ]);
    return row?.state;
  }

  /** The hits of an entry, as its owner sees them; the newest first. */
  async hitsOf(entryId: string, by = this.judge): Promise<string[]> {
    const { body } = await by.sees('/hits?limit=100');
    const hits = (body as { items: { id: string; entryId: string | null }[] }).items;
    return hits.filter((hit) => hit.entryId === entryId).map(({ id }) => `/hits/${id}`);
  }

  /** A hit between a new referral and a new entry of a collection with this rule. */
  async hit(telling?: Telling, who: Who = {}, asking: Asking = {}) {
    const collection = await this.collection(telling);
    const child = { age: 'minor', necessity: 'His family looks for him.' };
    const entry = await this.entry(collection, who, asking.minor ? child : {});
    const referral = await this.checked({ ...who, ...asking });
    const [path = ''] = await this.hitsOf(entry);
    return { collection, entry, referral, path };
  }

  confirms(path: string, by = this.judge) {
    return act(by, path, 'confirm', { reason: 'Name, day of birth and nationality are the same.' });
  }

  get disclosure() {
    return {
      parts: ['names', 'births', 'summary'],
      purpose: 'To decide what is done with the van',
      until: new Date(this.world.clock.now().getTime() + 90 * 86_400_000),
      conditions: 'Ask before anybody is arrested.',
      codes: ['H0', 'H1'],
      sourceGrade: 'B',
      infoGrade: '2',
      accuracyNote: 'From two patrols, 2018.',
      subjectCategory: 'SUSPECT',
    };
  }

  discloses(path: string, but: object = {}, by = this.keeper) {
    return act(by, path, 'disclose', { ...this.disclosure, ...but });
  }
}
