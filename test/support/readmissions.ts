import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Role } from '../../src/core/access/roles.js';
import { ReadmissionFacts, type Facts } from '../../src/readmissions/readmission-facts.registry.js';
import type { ReadmissionAction } from '../../src/readmissions/readmission.workflow.js';
import { confirmChecklists } from './checklists.js';
import { settled, type Answer } from './exchange.js';
import { showsEvidence } from './showing.js';
import { transferSteps } from './transferring.js';
import type { TestOfficer, World } from './world.js';

type Told = Answer['body'] & { refNo: string };
type Who =
  'officer' | 'supervisor' | 'safeguard' | 'other' | 'otherSupervisor' | 'consul' | 'point' | 'escort' | 'clock';

/** What a step of a played case needs done before it, by the feature that knows the fact: its own test support enters it. */
type Before = (readmissions: Readmissions, id: string) => Promise<void>;

/** One step on the way: who takes it, and what goes with it. */
interface Step {
  readonly action: ReadmissionAction;
  readonly by: Who;
  readonly form?: (readmissions: Readmissions, id: string) => Promise<object>;
}

/** Nothing stands in the way: for facts that no feature of the running application has entered. */
const CLEAR: Facts = {
  holds: { submit: [], transfer: [] },
  checklist: { missing: [] },
  evidence: { missing: [], listed: false },
  deadlines: { lapsed: false },
  interview: { open: false, result: 'positive' },
  document: { ready: true },
  transfer: {
    planned: true,
    noticeMet: true,
    pointAgreed: true,
    signed: { owner: true, other: true },
    outcome: 'accepted',
  },
  claim: { open: false, inTime: true },
};

const taken = async (here: Readmissions, id: string) => ({
  taken: (await here.persons(id)).map((person) => ({ personId: person.id, article: 'Art. 2(1)' })),
});
const refusal = async () => ({ reasons: ['nationality_not_established'], text: 'No document, and no interview held.' });
const words = async () => ({ text: 'In words.' });

/** The usual way to each state, from the one before it. */
const ways: Readonly<Record<string, readonly [from: string | null, ...Step[]]>> = {
  draft: [null],
  safeguard_check: ['draft', { action: 'begin_check', by: 'officer' }],
  submitted: ['safeguard_check', { action: 'sign_off', by: 'safeguard' }, { action: 'submit', by: 'supervisor' }],
  received: ['submitted', { action: 'receive', by: 'other' }],
  examination: ['received', { action: 'examine', by: 'other' }],
  info_requested: ['examination', { action: 'ask_information', by: 'other', form: words }],
  interview: ['examination', { action: 'ask_interview', by: 'officer' }],
  extended: ['examination', { action: 'extend', by: 'other', form: words }],
  accepted: ['examination', { action: 'accept', by: 'otherSupervisor', form: taken }],
  refused: ['examination', { action: 'refuse', by: 'otherSupervisor', form: refusal }],
  travel_document: ['accepted', { action: 'request_document', by: 'officer' }],
  transfer_planned: ['travel_document', { action: 'plan_transfer', by: 'officer' }],
  notified: ['transfer_planned', { action: 'notify', by: 'officer' }],
  transfer_confirmed: ['notified', { action: 'confirm_transfer', by: 'other' }],
  in_transfer: ['transfer_confirmed', { action: 'depart', by: 'officer' }],
  transfer_failed: ['in_transfer', { action: 'fail_transfer', by: 'officer' }],
  handed_over: ['in_transfer', { action: 'hand_over', by: 'officer' }],
  withdrawn: ['draft', { action: 'withdraw', by: 'officer', form: words }],
  closed: ['handed_over', { action: 'close', by: 'officer' }],
};
export type PlayedState = keyof typeof ways;

/**
 * Austria and Kosovo, whose agreement is verified, with a readmission between them: played to any state through the interface. A feature that
 * loads a fact enters with `before` what a played case has to have of it before an act.
 */
export class Readmissions {
  officer: TestOfficer;
  supervisor: TestOfficer;
  safeguard: TestOfficer;
  other: TestOfficer;
  otherSupervisor: TestOfficer;
  consul: TestOfficer;
  point: TestOfficer;
  escort: TestOfficer;
  /** In a third state. */
  outsider: TestOfficer;

  private static readonly preparations = new Map<string, Before[]>([
    ['sign_off', [confirmChecklists]],
    ['submit', [showsEvidence]],
  ]);
  private readonly clear = new Map<string, Partial<Facts>>();

  private constructor(
    readonly world: World,
    readonly from: string,
    readonly to: string,
  ) {}

  /** Called once by the test support of a feature. */
  static before(action: ReadmissionAction, prepare: Before): void {
    Readmissions.preparations.set(action, [...(Readmissions.preparations.get(action) ?? []), prepare]);
  }

  static async between(world: World, from = 'AT/mi', to = 'XK/police'): Promise<Readmissions> {
    const here = new Readmissions(world, from, to);
    const serve = (roles: Role | readonly Role[], at: string) => world.officer(roles, { at });
    here.officer = await serve('readmission_officer', from);
    here.supervisor = await serve('readmission_supervisor', from);
    here.safeguard = await serve('safeguard_officer', from);
    here.escort = await serve('escort_leader', from);
    here.other = await serve('readmission_officer', to);
    here.otherSupervisor = await serve('readmission_supervisor', to);
    here.consul = await serve('consular_officer', to);
    here.point = await serve('crossing_point_officer', to);
    here.outsider = await serve(['readmission_officer', 'readmission_supervisor'], 'BG/border');
    here.standIn();
    return here;
  }

  /** Of what no feature has entered yet, a case has what a test says; else nothing stands in its way. */
  private standIn(): void {
    const facts = this.world.get(ReadmissionFacts);
    for (const name of facts.unknown())
      facts.register(name, {
        load: async (_em, ids) => new Map(ids.map((id) => [id, this.clear.get(id)?.[name] ?? CLEAR[name]])),
      });
  }

  /** What a feature that is not there would know of this case. */
  knows(id: string, facts: Partial<Facts>): void {
    this.clear.set(id, { ...this.clear.get(id), ...facts });
  }

  form(changes: object = {}): object {
    const yesterday = new Date(this.world.clock.now().getTime() - 86_400_000);
    return {
      otherCountry: this.to.slice(0, 2),
      otherAuthorityId: this.world.authority(this.to),
      category: 'own_national',
      knowledgeAt: yesterday,
      apprehendedAt: yesterday,
      apprehendedPlace: 'Near Spielfeld',
      decision: {
        ref: `RD-2026-${newId().slice(-8)}`,
        authority: 'Federal Office for Immigration',
        takenOn: yesterday.toISOString().slice(0, 10),
        ground: 'unlawful_entry',
        final: false,
        enforceable: true,
      },
      ...changes,
    };
  }

  person(changes: object = {}): object {
    return {
      role: 'principal',
      familyName: 'Demo',
      // Nobody is two persons, and two cases are not one.
      givenNames: `Person ${newId().slice(-8)}`,
      fatherName: 'Father',
      sex: 'male',
      bornOn: '1990-05-01',
      birthPlace: 'Peja',
      nationalities: [this.to.slice(0, 2)],
      photoRef: 'photo-1',
      documents: [
        { type: 'identity_card', number: 'A0000001', issuingCountry: this.to.slice(0, 2), expiresOn: '2024-01-01' },
      ],
      ...changes,
    };
  }

  /** A draft with one person. */
  async drafted(changes: object = {}, person: object = {}): Promise<Told> {
    const opened = settled(await this.officer.does('/readmissions', this.form(changes)));
    return this.puts(opened, person);
  }

  /** A further person, or another principal one. */
  async puts(
    { id, version }: { id: string; version: number },
    changes: object = {},
    personId = newId(),
  ): Promise<Told> {
    return settled(
      await this.officer.puts(`/readmissions/${id}/persons/${personId}`, this.person(changes), { version }),
    ) as Told;
  }

  /** A case in that state, on the usual way there. */
  async in(state: PlayedState, changes: object = {}, person: object = {}): Promise<Told> {
    // Without a wish for one, there is no interview where a document shows who it is.
    const wish = state === 'interview' ? { interviewRequested: true } : {};
    const drafted = await this.drafted({ ...wish, ...changes }, person);
    return state === 'draft' ? drafted : this.brings(drafted.id, state);
  }

  /** A draft, or whatever was played so far, further on its usual way. */
  async brings(id: string, state: PlayedState, since: PlayedState = 'draft'): Promise<Told> {
    const way: Step[] = [];
    for (let at: string | null = state; at !== null && at !== since;) {
      const [from, ...steps]: readonly [string | null, ...Step[]] = ways[at] ?? [null];
      way.unshift(...steps);
      at = from;
    }
    let readmission: Told | undefined;
    for (const step of way) readmission = await this.takes(step, id);
    if (!readmission) throw new Error(`no way from ${since} to ${state}`);
    return readmission;
  }

  /** One step, with what has to be so before it. */
  private async takes({ action, by, form }: Step, id: string): Promise<Told> {
    await this.prepares(id, action);
    const transfer = transferSteps[action];
    if (transfer) {
      await transfer(this, id);
      return (await this.officer.sees(`/readmissions/${id}`)).body as Told;
    }
    return this.goes(id, action, { by: by === 'clock' ? 'officer' : by, form: (await form?.(this, id)) ?? {} });
  }

  /** Past the safeguards, and ready to be let out by a supervisor. */
  async signedOff(id: string): Promise<Told> {
    await this.prepares(id, 'sign_off');
    const signed = await this.goes(id, 'sign_off', { by: 'safeguard' });
    await this.prepares(id, 'submit');
    return signed;
  }

  /** What features of the application ask for before an act. */
  async prepares(id: string, action: ReadmissionAction): Promise<void> {
    for (const prepare of Readmissions.preparations.get(action) ?? []) await prepare(this, id);
  }

  /** An act that has to succeed, at the version that the case has now. */
  async goes(
    id: string,
    action: ReadmissionAction,
    { by = 'officer', form = {} }: { by?: Exclude<Who, 'clock'> | TestOfficer; form?: object } = {},
  ): Promise<Told> {
    const answer = await this.tries(id, action, { by, form });
    if (answer.status >= 300) throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Told;
  }

  async tries(
    id: string,
    action: ReadmissionAction,
    { by = 'officer', form = {} }: { by?: Exclude<Who, 'clock'> | TestOfficer; form?: object } = {},
  ): Promise<Answer> {
    const actor = typeof by === 'string' ? this[by] : by;
    const { body } = await actor.sees(`/readmissions/${id}`);
    return actor.does(`/readmissions/${id}/${action}`, form, { version: body.version ?? 1, key: randomUUID() });
  }

  async persons(id: string, by: TestOfficer = this.officer): Promise<{ id: string }[]> {
    return (await by.sees(`/readmissions/${id}/persons`)).body as never;
  }

  async state(id: string): Promise<string> {
    const [row] = await this.world.database.owner<{ state: string }>('select state from readmissions where id = $1', [
      id,
    ]);
    return row?.state ?? 'none';
  }
}
