import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Ceiling } from '../core/handling/ceiling.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
import { TransmissionDesk } from '../transmissions/transmission.desk.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import type { CorrectionNotice } from './correction-notice.entity.js';

/** What an addressee does to the copy that a notice is about; what it has made of it goes the same way. */
@Injectable()
export class NoticeOutcomes {
  constructor(
    private readonly received: ReceivedItemDesk,
    private readonly transmissions: TransmissionDesk,
    private readonly said: TransmissionReader,
    private readonly ceiling: Ceiling,
  ) {}

  async correct(unit: Unit, by: Officer, notice: CorrectionNotice): Promise<void> {
    const { receivedId: id, corrected } = notice;
    if (!corrected) return;
    notice.resultId = await this.received.replace(unit, by, { id, corrected });
    await this.transmissions.destroyDrawn(unit, by, id);
  }

  async delete(unit: Unit, by: Officer, { receivedId: id }: CorrectionNotice): Promise<void> {
    await this.received.carryOut(unit, by, { id, action: 'destroy' });
    await this.transmissions.destroyDrawn(unit, by, id);
  }

  async restrict(unit: Unit, by: Officer, { receivedId: id, kind }: CorrectionNotice): Promise<void> {
    const restrictedFor = kind === 'incorrect' || kind === 'restrict' ? 'accuracy_contested' : 'notice';
    const change = ({ subject }: { subject: object }) => void Object.assign(subject, { restrictedFor });
    await this.received.carryOut(unit, by, { id, action: 'block', change });
  }

  /** What this installation may no longer hold is destroyed here, and goes another way (PCC SEE, Art. 32(7)). */
  async apply(
    unit: Unit,
    by: Officer,
    { receivedId: id, classification, ownerCountry }: CorrectionNotice,
  ): Promise<void> {
    if (classification === null) return;
    if (!this.ceiling.holds(classification)) return this.deleteAbove(unit, by, id);
    const nationalLabel = await this.said.labelOf(unit.em, ownerCountry, classification);
    const change = ({ subject }: { subject: object }) => void Object.assign(subject, { classification, nationalLabel });
    await this.received.carryOut(unit, by, { id, action: 'reclassify', change });
  }

  private async deleteAbove(unit: Unit, by: Officer, id: string): Promise<void> {
    const reason = 'Its new classification is above what may be held here.';
    await this.received.carryOut(unit, by, { id, action: 'destroy', reason });
    await this.transmissions.destroyDrawn(unit, by, id);
  }
}
