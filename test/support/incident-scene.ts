import type { EntityManager } from 'typeorm';
import type { Officer } from '../../src/core/access/actor.js';
import { Identity } from '../../src/core/access/identity.js';
import { Work } from '../../src/core/work/work.js';
import { hours } from '../../src/core/workflow/deadline.js';
import { act, JointOperation } from './joint-operation.js';
import type { TestOfficer, World } from './world.js';

/** An active operation in which somebody has something grave to report, and somebody else monitors rights. */
export class IncidentScene {
  operation: JointOperation;
  monitor: TestOfficer;
  reporter: TestOfficer;

  private constructor(private readonly world: World) {}

  static async set(world: World): Promise<IncidentScene> {
    const scene = new IncidentScene(world);
    scene.operation = await JointOperation.active(world);
    const { operation } = scene;
    await world.appoint(operation.coordinator, 'operation_coordinator', { operationId: operation.id });
    await world.appoint(operation.commander, 'operation_commander', { operationId: operation.id });
    scene.monitor = await world.officer('rights_monitor', { at: 'MK/border', operationId: operation.id });
    scene.reporter = await world.officer('field_officer', { at: 'MK/border', operationId: operation.id });
    return scene;
  }

  form(changes: object = {}) {
    return {
      operationId: this.operation.id,
      title: 'Man struck at the green border',
      category: 'fundamental_rights',
      reportRoute: 'standard',
      occurredAt: new Date(this.world.clock.now().getTime() - hours(2)),
      narrative: 'A man was struck while he was being held.',
      ...changes,
    };
  }

  /** Reports, and gives back where the report is. */
  async raised(changes: object = {}, by = this.reporter): Promise<string> {
    const { body, status } = await by.does('/serious-incidents', this.form(changes));
    expect([status, body.code]).toEqual([201, undefined]);
    return `/serious-incidents/${body.id}`;
  }

  /** The rights monitor takes it through these steps. */
  async through(path: string, ...steps: [string, object?][]): Promise<void> {
    for (const [action, body] of steps)
      expect([action, (await act(this.monitor, path, action, body)).status]).toEqual([action, 200]);
  }

  /** The officer as a request finds them. */
  async identity({ sessionId }: TestOfficer): Promise<Officer> {
    const found = await this.world.get(Identity).session(sessionId);
    if (!found) throw new Error('not signed in');
    return found.officer;
  }

  /** Past the first wall: what the database alone gives to this officer. */
  async behind<T>(officer: TestOfficer, run: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.world.get(Work).as(await this.identity(officer), run);
  }
}
