import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/core/access/roles.js';
import { mandatorySections } from '../../src/operations/operation.codes.js';
import type { Client } from './client.js';
import { succeeded } from './succeeded.js';
import type { TestOfficer, World } from './world.js';

/** Sends a command at the version that the record has now, and gives back what it answered. */
export async function act(officer: Client, path: string, action: string, body: object = {}) {
  const { body: record } = await officer.sees(path);
  return officer.does(`${path}/${action}`, body, { version: record.version });
}

/** The same where a test builds on it. */
export const carryOut = (officer: Client, path: string, action: string, body: object = {}) =>
  succeeded(`${action} ${path}`, act(officer, path, action, body));

/** A joint operation on the Albanian-Greek border, hosted by Albania with North Macedonia and Montenegro, step by step. */
export class JointOperation {
  coordinator: TestOfficer;
  analyst: TestOfficer;
  chief: TestOfficer;
  commander: TestOfficer;
  contactPoints: Record<'AL' | 'MK' | 'ME', TestOfficer>;
  id: string;

  private constructor(private readonly world: World) {}

  /** Proposed only: a risk item, a host, the two invited. */
  static async proposed(world: World, form: object = {}): Promise<JointOperation> {
    const operation = new JointOperation(world);
    operation.coordinator = await world.officer('operation_coordinator', { at: 'AL/border' });
    operation.analyst = await world.officer(['analyst', 'operation_coordinator'], { at: 'AL/border' });
    operation.chief = await world.officer('police_chief', { at: 'AL/border' });
    operation.contactPoints = {
      AL: await world.officer('national_contact_point', { at: 'AL/ncu' }),
      MK: await world.officer('national_contact_point', { at: 'MK/ncu' }),
      ME: await world.officer('national_contact_point', { at: 'ME/police' }),
    };
    const opened = operation.coordinator.does('/operations', await operation.form(form));
    const { body } = await succeeded('open the operation', opened);
    operation.id = body.id;
    for (const [country, at] of [
      ['MK', 'MK/border'],
      ['ME', 'ME/border'],
    ] as const) {
      await operation.goes('invite', { country, authorityId: world.authority(at), part: 'participant' });
    }
    await operation.goes('propose');
    return operation;
  }

  /** Planned, with every section written and nobody having signed. */
  static async planned(world: World, form: object = {}): Promise<JointOperation> {
    const operation = await JointOperation.proposed(world, form);
    await operation.goes('confirm', {}, operation.chief);
    for (const contactPoint of Object.values(operation.contactPoints))
      await operation.goes('accept_invitation', {}, contactPoint);
    await operation.goes('begin_planning');
    for (const code of mandatorySections) await succeeded(`write ${code}`, operation.writes(code));
    await succeeded('name the bases', operation.revises({ legalBases: ['OWN_STATE', 'PCC_SEE_26', 'PCC_SEE_28'] }));
    return operation;
  }

  /** Signed by the host and North Macedonia, and prepared; Montenegro has not signed. */
  static async prepared(world: World, form: object = {}): Promise<JointOperation> {
    const operation = await JointOperation.planned(world, form);
    await operation.goes('sign_plan', {}, operation.contactPoints.AL);
    await operation.goes('sign_plan', {}, operation.contactPoints.MK);
    await operation.goes('conclude_planning');
    await operation.goes('prepare');
    return operation;
  }

  /** Active, with a commander of the host. */
  static async active(world: World, form: object = {}): Promise<JointOperation> {
    const operation = await JointOperation.prepared(world, form);
    operation.commander = await operation.serving('operation_commander', 'AL/border');
    await operation.goes('activate', {}, operation.commander);
    return operation;
  }

  /** An officer who has come, been briefed and signed the code of conduct; visitors are offered by their state, on Art. 26. */
  async serving(role: Role, at: string): Promise<TestOfficer> {
    const officer = await this.world.officer([], { at });
    const now = this.world.clock.now().getTime();
    const offers = at.startsWith('AL') ? this.coordinator : this.contactPoints[at.slice(0, 2) as 'MK' | 'ME'];
    const offer = offers.does('/deployments', {
      operationId: this.id,
      officerId: officer.id,
      function: role,
      legalBasis: at.startsWith('AL') ? 'OWN_STATE' : 'PCC_SEE_26',
      arrival: new Date(now),
      departure: new Date(now + 20 * 86_400_000),
    });
    const { body } = await succeeded(`offer a ${role}`, offer);
    const path = `/deployments/${body.id}`;
    await carryOut(this.analyst, path, 'accept');
    await carryOut(this.coordinator, path, 'brief');
    await carryOut(officer, path, 'sign_code_of_conduct');
    await carryOut(officer, path, 'arrive');
    return officer;
  }

  get path(): string {
    return `/operations/${this.id}`;
  }

  does(action: string, body: object = {}, officer: TestOfficer = this.coordinator) {
    return act(officer, this.path, action, body);
  }

  /** A step on the way there. */
  private goes(action: string, body: object = {}, officer: TestOfficer = this.coordinator) {
    return carryOut(officer, this.path, action, body);
  }

  async revises(form: object) {
    const { body } = await this.coordinator.sees(this.path);
    return this.coordinator.revises(this.path, form, { version: body.version });
  }

  async writes(code: string, text = `What ${code} says.`) {
    const { body } = await this.coordinator.sees(this.path);
    return this.coordinator.puts(`${this.path}/plan/${code}`, { text, complete: true }, { version: body.version });
  }

  async state(): Promise<string> {
    return (await this.coordinator.sees(this.path)).body.state;
  }

  /** A released risk item on the border section. */
  async riskItem(): Promise<string> {
    const analysis = {
      kind: 'ad_hoc',
      title: 'Kakavia today',
      periodFrom: '2026-09-01',
      periodTo: '2026-09-30',
      authorGroup: 'Border department',
      countries: ['AL', 'MK', 'ME', 'GR'],
    };
    const { body } = await succeeded('open the analysis', this.analyst.does('/risk-analyses', analysis));
    const itemId = randomUUID();
    const judged = { magnitude: 4, likelihood: 4, vulnerability: 3, impact: 4 };
    const item = {
      borderSection: 'AL-GR',
      threat: 'migrant_smuggling',
      ...judged,
      narrative: '',
      recommendedResponse: 'Common operation',
    };
    const path = `/risk-analyses/${body.id}`;
    await succeeded('put the item', this.analyst.puts(`${path}/items/${itemId}`, item, { version: 1 }));
    await carryOut(this.analyst, path, 'hand_in');
    await carryOut(this.coordinator, path, 'release');
    return itemId;
  }

  /** It is in no annual plan: the ministry asks for it today. */
  requestOfToday(): object {
    const requestedOn = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Tirane' }).format(this.world.clock.now());
    return { authorityId: this.world.authority('AL/mia'), requestedOn, reason: 'Crossings have doubled.' };
  }

  async form(changes: object = {}) {
    return {
      type: 'common_operation',
      codeName: `DRINO ${randomUUID().slice(0, 6)}`,
      title: 'Common Operation',
      startsOn: '2026-09-10',
      endsOn: '2026-09-30',
      borderSections: ['AL-GR'],
      measures: ['mixed_patrol', 'debriefing'],
      objectives: [{ text: 'Detect facilitators', component: 'border_control' }],
      riskItemId: await this.riskItem(),
      midYearRequest: this.requestOfToday(),
      hosts: [{ country: 'AL', authorityId: this.world.authority('AL/border'), part: 'host' }],
      ...changes,
    };
  }
}
