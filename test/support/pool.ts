import { hours } from '../../src/core/workflow/deadline.js';
import { carryOut, JointOperation } from './joint-operation.js';
import { succeeded } from './succeeded.js';
import { World, type TestOfficer } from './world.js';

export const arabic = { language: 'ar', dialect: 'Levantine', level: 'full' };
export const independent = { notAFellowTraveller: true, notARelative: true, notOfTheUnit: true };

/** The interpreters of North Macedonia, shared with Albania, and a debriefer there who books them. */
export class Pool {
  operation: JointOperation;
  keeper: TestOfficer;
  debriefer: TestOfficer;

  private constructor(readonly world: World) {}

  static async start(): Promise<Pool> {
    const pool = new Pool(await World.start());
    pool.operation = await JointOperation.active(pool.world);
    pool.keeper = await pool.world.officer('national_contact_point', { at: 'MK/ncu' });
    pool.debriefer = await pool.operation.serving('debriefer', 'AL/border');
    return pool;
  }

  at(offset: number): Date {
    return new Date(this.world.clock.now().getTime() + offset);
  }

  async entered(changes: object = {}): Promise<string> {
    const form = { gender: 'female', languages: [arabic], modes: ['present', 'phone'], sharedWith: ['AL'] };
    const { body } = await succeeded('enter', this.keeper.does('/interpreters', { ...form, ...changes }));
    return `/interpreters/${body.id}`;
  }

  /** In the pool, and free for the next ten hours. */
  async listed(changes: object = {}): Promise<{ path: string; id: string; code: string }> {
    const path = await this.entered(changes);
    await carryOut(this.keeper, path, 'sign_confidentiality', { signedOn: '2026-08-01' });
    const windows = [{ from: this.at(0), until: this.at(hours(10)) }];
    await succeeded('put windows', this.keeper.puts(`${path}/windows`, { windows }, { version: 2 }));
    const { body } = await carryOut(this.keeper, path, 'list');
    return { path, id: body.id, code: body.code };
  }

  /** For an hour from now on, unless it is said otherwise. */
  books(interpreterId: string, changes: object = {}, officer = this.debriefer) {
    return officer.does('/interpreter-bookings', {
      operationId: this.operation.id,
      interpreterId,
      reference: 'DRI2-2026-0001',
      language: 'ar',
      mode: 'present',
      place: 'Reception tent 2',
      startsAt: this.at(hours(1)),
      endsAt: this.at(hours(2)),
      ...independent,
      ...changes,
    });
  }
}
