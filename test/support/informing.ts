import { act, JointOperation } from './joint-operation.js';
import { succeeded } from './succeeded.js';
import { World, type TestOfficer } from './world.js';

export { act };

export const PERSON = {
  names: [{ type: 'nickname', value: 'Beni' }],
  minorStatus: 'adult',
  nationalities: [{ country: 'AL', basis: 'presumed' }],
  languages: ['sq'],
};

/** An active operation of Albania, and those who write down, review, keep and receive what is learnt in it. */
export class Informing {
  operation: JointOperation;
  /** A debriefer of the host. */
  author: TestOfficer;
  /** Of the host, in the operation. */
  leader: TestOfficer;
  analyst: TestOfficer;
  monitor: TestOfficer;
  /** A debriefer, an analyst in the operation, and one at home, of North Macedonia. */
  guest: TestOfficer;
  guestAnalyst: TestOfficer;
  foreignAnalyst: TestOfficer;
  /** Of the authority that owns what is recorded. */
  keeper: TestOfficer;
  secondKeeper: TestOfficer;
  dataProtection: TestOfficer;

  /** The record that reviews cite. */
  private cited: { readonly recordType: 'checks'; readonly recordId: string } | undefined;

  private constructor(readonly world: World) {}

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<Informing> {
    const world = await World.start(environment);
    const here = new Informing(world);
    const operation = await JointOperation.active(world);
    here.operation = operation;
    here.author = await operation.serving('debriefer', 'AL/border');
    here.leader = await operation.serving('team_leader', 'AL/border');
    here.analyst = await operation.serving('analyst', 'AL/border');
    here.monitor = await operation.serving('rights_monitor', 'AL/border');
    here.guest = await operation.serving('debriefer', 'MK/border');
    here.guestAnalyst = await operation.serving('analyst', 'MK/border');
    here.foreignAnalyst = await world.officer('analyst', { at: 'MK/border' });
    here.keeper = await world.officer('handling_officer', { at: 'AL/border' });
    here.secondKeeper = await world.officer('handling_officer', { at: 'AL/border' });
    here.dataProtection = await world.officer('data_protection_officer', { at: 'AL/mia' });
    return here;
  }

  /** From now on reviews cite a record here: only who is known from one is asked about. */
  async cite(): Promise<void> {
    const screener = await this.operation.serving('screener', 'AL/border');
    const check = screener.does('/checks', {
      operationId: this.operation.id,
      kind: 'inland',
      startedAt: this.world.clock.now(),
      place: 'Gjirokastër, bus station',
      lawfulGround: 'police_identity_check',
      trigger: 'intelligence',
      personCount: 4,
      outcomes: ['nothing_found'],
    });
    const { body } = await succeeded('open a check', check);
    this.cited = { recordType: 'checks', recordId: String(body.id) };
  }

  /** Graded, and released for nobody yet. */
  form(kind: string, content: object, info: object = {}) {
    const carried = { collectedMethod: 'interview', sourceGrade: 'B', infoGrade: '2', purposes: ['18-2-A'], ...info };
    const drawn = { operationId: this.operation.id, sourceType: 'operations', sourceId: this.operation.id };
    const named = kind === 'person' ? { appearsAs: 'named' } : {};
    return { ...drawn, ...named, kind, [kind]: content, info: carried };
  }

  async drafted(kind: string, content: object, { by = this.author, info = {}, ...rest }: Drafting = {}) {
    const { body, status } = await by.does('/subjects', { ...this.form(kind, content, info), ...rest });
    return { path: `/subjects/${body.id}`, id: String(body.id), body, status };
  }

  async recorded(kind: string, content: object, drafting: Drafting = {}) {
    const draft = begun(await this.drafted(kind, content, drafting));
    const { body, status } = await act(drafting.by ?? this.author, draft.path, 'record');
    return { ...draft, body, status };
  }

  async reviewed(kind: string, content: object, drafting: Drafting = {}) {
    const { path, id } = begun(await this.recorded(kind, content, drafting));
    const { body, status } = await act(this.leader, path, 'review', kind === 'person' ? this.suspicion : {});
    return { path, id, body, status };
  }

  async released(kind: string, content: object, drafting: Drafting = {}) {
    const { path, id } = begun(await this.reviewed(kind, content, drafting));
    const { body, status } = await act(this.keeper, path, 'release');
    return { path, id, body, status };
  }

  get suspicion() {
    const sources = [this.cited ?? { reference: 'Case file 12/2018' }];
    return { category: 'suspect', grounds: 'Drove four groups in a week.', sources };
  }

  /** Of the trail: what this officer read, did or was refused, the latest last. */
  trail(officer: { id: string }) {
    return this.world.database.owner<Record<string, unknown>>(
      'select kind, action, record_id, purpose, records, details from audit_entries where officer_id = $1 order by id',
      [officer.id],
    );
  }
}

/** What the next step builds on. */
function begun<T extends { readonly status: number; readonly body: object }>(answer: T): T {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

interface Drafting {
  readonly by?: TestOfficer;
  readonly info?: object;
  readonly [field: string]: unknown;
}
