import { Injectable, Logger } from '@nestjs/common';
import { clockActor, type Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { Delivery } from './delivery.js';
import type { Arrived, DropFolder } from './drop-folder.js';
import type { HeldMessage } from './held-message.entity.js';
import { MessageExaminer } from './message.examiner.js';
import { Quarantine, type Held } from './quarantine.js';

/** How many files one sweep takes from one folder. */
const AT_A_TIME = 200;

/** Takes what lies in a unit's folder: examined, done, and deleted; or put aside. */
@Injectable()
export class Intake {
  private readonly logger = new Logger(Intake.name);

  constructor(
    private readonly work: Work,
    private readonly examiner: MessageExaminer,
    private readonly delivery: Delivery,
    private readonly quarantine: Quarantine,
  ) {}

  async empty(folder: DropFolder, office: Officer): Promise<void> {
    for (const held of await this.quarantine.released(office.authorityId))
      await this.without(() => this.takeUp(folder, office, held));
    await this.quarantine.clear(folder);
    for (const name of (await folder.arrived()).slice(0, AT_A_TIME))
      await this.without(() => this.take(folder, office, name));
  }

  private async take(folder: DropFolder, office: Officer, name: string): Promise<void> {
    const arrived = await folder.take(name);
    if (!arrived) return;
    const finding = await this.examined(office, arrived, false);
    if (finding.reason !== undefined) return this.quarantine.hold(folder, office, arrived, finding);
    const genuine = { office, message: finding.message, key: finding.key, fileName: name };
    const { reason, ...outcome } = await this.delivery.deliver(genuine);
    if (reason !== undefined) {
      const held: Held = { reason, ...outcome, message: finding.message };
      await this.quarantine.hold(folder, office, arrived, held);
    } else await folder.drop(name);
    if (reason !== 'replayed' && reason !== 'message_id_reused') await this.delivery.noteFiled(genuine);
  }

  /** Released by an officer: everything but its age is examined again. */
  private async takeUp(folder: DropFolder, office: Officer, held: HeldMessage): Promise<void> {
    const arrived = await folder.held(held.id, held.form);
    if (!arrived || arrived.sha256 !== held.sha256) return this.quarantine.holdAgain(held, { reason: 'not_readable' });
    const finding = await this.examined(office, arrived, true);
    if (finding.reason !== undefined) return this.quarantine.holdAgain(held, finding);
    const genuine = { office, message: finding.message, key: finding.key, fileName: arrived.name, released: true };
    const { reason, ...outcome } = await this.delivery.deliver(genuine);
    if (reason !== undefined) return this.quarantine.holdAgain(held, { reason, ...outcome });
    await this.quarantine.letIn(folder, held, outcome.requestId);
  }

  private examined({ authorityId: unitId }: Officer, arrived: Arrived, released: boolean) {
    return this.work.as(clockActor, (em, now) => this.examiner.examine(em, arrived, { unitId, now, released }));
  }

  /** A fault of ours holds up one file until the next sweep, and not the others. */
  private async without(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.logger.error({ error: (error as Error).name }, 'a message was not taken up');
    }
  }
}
