import { v7 as newId } from 'uuid';
import { act, type JointOperation } from './joint-operation.js';
import type { TestOfficer, World } from './world.js';

/** Groups apprehended in an operation, and what is done with them. */
export class Apprehended {
  constructor(
    private readonly world: World,
    private readonly operation: JointOperation,
    readonly officer: TestOfficer,
  ) {}

  form(changes: object = {}) {
    return {
      operationId: this.operation.id,
      ground: 'unauthorised_crossing',
      apprehendedAt: this.world.clock.now(),
      crossedAt: new Date(this.world.clock.now().getTime() - 3_600_000),
      place: 'Path above Kakavia',
      latitude: 39.92,
      longitude: 20.36,
      borderSection: 'AL-GR',
      distanceMetres: 1200,
      direction: 'entry',
      cameFrom: 'GR',
      apprehendedBy: [this.officer.id],
      persons: 3,
      circumstances: 'Three persons came down the path at night.',
      ...changes,
    };
  }

  async group(changes: object = {}, by: TestOfficer = this.officer) {
    const { body, status } = await by.does('/apprehensions', this.form(changes));
    return { path: `/apprehensions/${body.id}`, id: body.id as string, body, status };
  }

  person(changes: object = {}) {
    return {
      familyName: 'Demo',
      givenNames: 'Person',
      estimatedAge: 30,
      sex: 'male',
      company: 'alone',
      wishesProtection: false,
      ...changes,
    };
  }

  async records(path: string, changes: object = {}, { by = this.officer, id = newId() } = {}) {
    const { body: record } = await by.sees(path);
    const answer = await by.puts(`${path}/persons/${id}`, this.person(changes), { version: record.version });
    return { id, status: answer.status, body: answer.body };
  }

  /** Offered to that officer, as the custodian or whoever else says. */
  offers(
    path: string,
    to: TestOfficer,
    { by = this.officer, ...changes }: { by?: TestOfficer; persons?: number } = {},
  ) {
    return act(by, path, 'offer_custody', {
      toOfficerId: to.id,
      toUnit: 'border_police_station',
      ...this.passing(),
      ...changes,
    });
  }

  passing() {
    return { at: this.world.clock.now(), place: 'Kakavia', persons: 3, conditions: ['exhausted'] };
  }
}
