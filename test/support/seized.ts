import { randomUUID } from 'node:crypto';
import { carryOut, type JointOperation } from './joint-operation.js';
import type { TestOfficer, World } from './world.js';

export const passport = { kind: 'document', description: 'Passport', documentType: 'passport', authenticity: 'forged' };
export const heroin = { kind: 'drug', description: 'Packet', quantity: 1.5, unit: 'kilogram', substance: 'heroin' };
export const newSeal = () => `S-${randomUUID().slice(0, 8)}`;

/** Things seized in an operation by an officer of the host, and the clerk who keeps them. */
export class Seized {
  constructor(
    private readonly world: World,
    private readonly operation: JointOperation,
    readonly host: TestOfficer,
    readonly clerk: TestOfficer,
  ) {}

  now(place = 'Kakavia') {
    return { at: this.world.clock.now(), place };
  }

  async seized(changes: object = {}, by: TestOfficer = this.host) {
    const { body, status } = await by.does('/seizures', {
      operationId: this.operation.id,
      seizedAt: this.world.clock.now(),
      place: 'Kakavia, lane 3',
      borderSection: 'AL-GR',
      ground: 'evidence',
      legalBasis: 'Code of criminal procedure, Art. 208',
      seizedBy: this.host.id,
      ...changes,
    });
    return { id: body.id as string, path: `/seizures/${body.id}`, body, status };
  }

  async listed(seizureId: string, thing: object = passport, by: TestOfficer = this.host) {
    const { body, status } = await by.does('/exhibits', { seizureId, ...thing });
    return { path: `/exhibits/${body.id}`, id: body.id as string, body, status };
  }

  async sealed(thing: object = passport) {
    const { id } = await this.seized();
    const exhibit = await this.listed(id, thing);
    const sealNo = newSeal();
    await carryOut(this.host, exhibit.path, 'seal', { sealNo, ...this.now() });
    return { ...exhibit, seizure: `/seizures/${id}`, sealNo };
  }

  /** In the hands of the evidence clerk. */
  async delivered(thing: object = passport) {
    const exhibit = await this.sealed(thing);
    const safe = { toOfficerId: this.clerk.id, purpose: 'For safekeeping', ...this.now() };
    await carryOut(this.host, exhibit.path, 'hand_over', safe);
    await carryOut(this.clerk, exhibit.path, 'receive', { sealNo: exhibit.sealNo, ...this.now('Evidence room') });
    return exhibit;
  }
}
