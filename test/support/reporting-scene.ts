import { randomUUID } from 'node:crypto';
import { carryOut, JointOperation } from './joint-operation.js';
import { succeeded } from './succeeded.js';
import type { TestOfficer, World } from './world.js';

/** An active operation with one site, somebody who leads there, and somebody who records what happens. */
export class ReportingScene {
  operation: JointOperation;
  leader: TestOfficer;
  visitor: TestOfficer;
  readonly siteId = randomUUID();

  private constructor(private readonly world: World) {}

  /** At ten in the morning of the second day, in Tirana. */
  static async set(world: World): Promise<ReportingScene> {
    const scene = new ReportingScene(world);
    scene.operation = await JointOperation.active(world);
    const { operation } = scene;
    world.clock.goTo('2026-09-11T08:00:00Z');
    await world.appoint(operation.coordinator, 'operation_coordinator', { operationId: operation.id });
    await world.appoint(operation.commander, 'operation_commander', { operationId: operation.id });
    scene.leader = await world.officer('team_leader', { at: 'AL/gjirokaster', operationId: operation.id });
    scene.visitor = await world.officer('field_officer', { at: 'MK/border', operationId: operation.id });
    const { body } = await operation.coordinator.sees(operation.path);
    const site = { country: 'AL', name: 'Kakavia', reportingCutoff: '18:00' };
    const put = operation.coordinator.puts(`${operation.path}/sites/${scene.siteId}`, site, { version: body.version });
    await succeeded('put the site', put);
    return scene;
  }

  /** Something that is counted: so many persons crossing, at that moment. */
  async crossing(persons: number, by: TestOfficer, moment = this.world.clock.now()): Promise<void> {
    const event = { operationId: this.operation.id, siteId: this.siteId, type: 'unauthorised_crossing', persons };
    const found = { detectedBy: 'border_surveillance', occurredAt: moment, detectedAt: moment };
    const form = { ...event, ...found, impactLevel: 'low', narrative: 'Crossed.' };
    await succeeded('record the crossing', by.does('/incidents', form));
  }

  async report(reportDate: string, changes: object = {}, by = this.leader) {
    const form = { operationId: this.operation.id, siteId: this.siteId, reportDate, narrative: 'Quiet.' };
    return by.does('/daily-reports', { ...form, ...changes });
  }

  /** The report of that day, submitted, and where it is. */
  async submitted(reportDate: string): Promise<string> {
    const { body } = await succeeded('open the report', this.report(reportDate));
    const path = `/daily-reports/${body.id}`;
    await carryOut(this.leader, path, 'submit');
    return path;
  }
}
