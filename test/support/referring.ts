import { JointOperation } from './joint-operation.js';
import { succeeded } from './succeeded.js';
import { World, type TestOfficer } from './world.js';

/** An active operation of Albania, and those who refer persons in need there, or receive them. */
export class Referring {
  operation: JointOperation;
  /** Of North Macedonia. */
  debriefer: TestOfficer;
  /** Of the host. */
  colleague: TestOfficer;
  /** Safeguard officers of the host: at the asylum authority, and at child protection. */
  host: TestOfficer;
  childProtection: TestOfficer;

  private constructor(readonly world: World) {}

  static async start(): Promise<Referring> {
    const world = await World.start();
    const referring = new Referring(world);
    const operation = await JointOperation.active(world);
    referring.operation = operation;
    referring.debriefer = await operation.serving('debriefer', 'MK/border');
    referring.colleague = await operation.serving('debriefer', 'AL/border');
    referring.host = await world.officer('safeguard_officer', { at: 'AL/asylum' });
    referring.childProtection = await world.officer('safeguard_officer', { at: 'AL/child' });
    return referring;
  }

  form(codes: string[], changes: object = {}) {
    const needs = codes.map((code) => ({ code, basis: 'stated' }));
    return { operationId: this.operation.id, needs, note: 'Waits in the reception tent.', ...changes };
  }

  async referred(codes: string[], { by = this.debriefer, ...changes }: { by?: TestOfficer; urgent?: boolean } = {}) {
    const referral = by.does('/protection-referrals', this.form(codes, changes));
    const { body } = await succeeded('refer', referral);
    return { path: `/protection-referrals/${body.id}`, body };
  }
}
