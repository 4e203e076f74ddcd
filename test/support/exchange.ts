import type { TestOfficer } from './world.js';
import { World } from './world.js';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, never> & { id: string; version: number; state: string; code: string };
}

/** The officers of two states who ask and answer each other. */
export class TwoStates {
  /** Albania asks: an officer of the border police, and one of its unit. */
  asks: TestOfficer;
  ownUnit: TestOfficer;
  /** North Macedonia answers: its unit, and the authority that is competent. */
  otherUnit: TestOfficer;
  competent: TestOfficer;
  /** A third state, which has no part in it. */
  outsider: TestOfficer;

  private constructor(readonly world: World) {}

  static async meet(world: World): Promise<TwoStates> {
    const here = new TwoStates(world);
    here.asks = await world.officer('team_leader', { at: 'AL/border' });
    here.ownUnit = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    here.otherUnit = await world.officer('central_unit_officer', { at: 'MK/ncu' });
    here.competent = await world.officer('team_leader', { at: 'MK/border' });
    here.outsider = await world.officer('central_unit_officer', { at: 'RS/ncu' });
    return here;
  }

  /** Everything that a request between the two says, with what the test changes of it. */
  form(but: object = {}): object {
    return {
      route: 'central_units',
      otherCountry: 'MK',
      subject: 'VEHICLE_OWNER_HOLDER',
      personalData: true,
      title: 'Owner of a van seen at the border',
      requested: 'The owner and holder of the vehicle, and its crossings in the last month',
      purpose: 'Investigation of the smuggling of migrants across the common border',
      facts: 'The van was seen three times near the border at night',
      whyHeldThere: 'It carries plates of the asked state',
      offence: 'IMMIGRANT_SMUGGLING',
      ...but,
    };
  }

  /** Somebody whom the request is about. */
  item(carrierId: string, toCountry: string): object {
    return {
      carrierType: 'requests',
      carrierId,
      toCountry,
      itemKind: 'person',
      title: 'Driver of the van',
      statements: [{ field: 'personal_details', text: 'Born in 1990, lives near the border', character: 'fact' }],
      identifiers: [{ kind: 'document', value: 'BI 123-4567' }],
      subjectCategory: 'SUSPECT',
      accuracyNote: 'Document seen.',
      purpose: 'Smuggling across the common border',
      deleteBy: new Date(this.world.clock.now().getTime() + 365 * 86_400_000),
      sourceGrade: 'B',
      infoGrade: '2',
    };
  }

  async opened(but: object = {}, by = this.asks): Promise<Answer['body']> {
    return settled(await by.does('/requests', this.form(but)));
  }

  /** Written, approved by the unit, and sent. */
  async sent(but: object = {}): Promise<Answer['body']> {
    let request = await this.opened(but);
    request = await this.act(this.asks, request, 'submit');
    request = await this.act(this.ownUnit, request, 'approve');
    if ((request as { route?: string }).route === 'eu_spoc') request = await this.leaves(this.ownUnit, request);
    return this.act(this.ownUnit, request, 'send');
  }

  async inProgress(but: object = {}): Promise<Answer['body']> {
    let request = await this.sent(but);
    request = await this.act(this.otherUnit, request, 'acknowledge');
    return this.act(this.otherUnit, request, 'accept');
  }

  async act(by: TestOfficer, request: { id: string; version: number }, action: string, form: object = {}) {
    return settled(await this.tries(by, request, action, form));
  }

  /** Under the law of the Union each side decides on a copy for Europol first. */
  leaves(by: TestOfficer, request: { id: string; version: number }) {
    return this.act(by, request, 'assess_europol_copy', { decision: 'not_useful' });
  }

  tries(
    by: TestOfficer,
    { id, version }: { id: string; version: number },
    action: string,
    form: object = {},
  ): Promise<Answer> {
    return by.does(`/requests/${id}/${action}`, form, { version });
  }
}

/** The body of an answer that must have been given. */
export function settled({ status, body }: { status: number; body: unknown }): Answer['body'] {
  if (status >= 300) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
  return body as Answer['body'];
}
