import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Ceiling } from '../core/handling/ceiling.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
import { TransmissionDesk } from '../transmissions/transmission.desk.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import type { CorrectionNoticeAction } from './correction-notice.workflow.js';

/** The acts that do something to a copy. */
export type Outcome = Extract<CorrectionNoticeAction, 'correct' | 'delete' | 'restrict_use' | 'apply'>;

const isElsewhere = ({ elsewhere, ownerCountry }: CorrectionNotice): boolean => elsewhere === ownerCountry;

/** What an addressee does to the copy that a notice is about; what it has made of it goes the same way. */
@Injectable()
export class NoticeOutcomes {
  constructor(
    private readonly received: ReceivedItemDesk,
    private readonly transmissions: TransmissionDesk,
    private readonly said: TransmissionReader,
    private readonly ceiling: Ceiling,
  ) {}

  /** What is done to the copy. What is right is in the corrected version from then on; what is destroyed is not told here either. */
  async carryOut(unit: Unit, by: Officer, notice: CorrectionNotice, outcome: Outcome): Promise<void> {
    if (notice.direction === 'to_recipient') await this[outcome](unit, by, notice);
    notice.corrected = null;
    if (outcome === 'delete') notice.grounds = null;
  }

  private async correct(unit: Unit, by: Officer, notice: CorrectionNotice): Promise<void> {
    const { receivedId: id, corrected } = notice;
    // What somebody without account has put right stays here as that they have it: they can be told of it again.
    if (!corrected || isElsewhere(notice)) return;
    notice.resultId = await this.received.replace(unit, by, { id, corrected });
    await this.transmissions.destroyDrawn(unit, by, id);
  }

  private async delete(unit: Unit, by: Officer, notice: CorrectionNotice): Promise<void> {
    const { receivedId: id } = notice;
    await this.received.carryOut(unit, by, { id, action: 'destroy', beyond: isElsewhere(notice) });
    await this.transmissions.destroyDrawn(unit, by, id);
  }

  private async restrict_use(unit: Unit, by: Officer, notice: CorrectionNotice): Promise<void> {
    const { receivedId: id, kind } = notice;
    const restrictedFor = kind === 'incorrect' || kind === 'restrict' ? 'accuracy_contested' : 'notice';
    const change = ({ subject }: { subject: object }) => void Object.assign(subject, { restrictedFor });
    await this.received.carryOut(unit, by, { id, action: 'block', change, beyond: isElsewhere(notice) });
  }

  /** What this installation may no longer hold is destroyed here, and goes another way (PCC SEE, Art. 32(7)). */
  private async apply(unit: Unit, by: Officer, notice: CorrectionNotice): Promise<void> {
    const { receivedId: id, classification, ownerCountry } = notice;
    const beyond = isElsewhere(notice);
    if (classification === null) return;
    if (!this.ceiling.holds(classification)) return this.deleteAbove(unit, by, { id, beyond });
    const nationalLabel = await this.said.labelOf(unit.em, ownerCountry, classification);
    const change = ({ subject }: { subject: object }) => void Object.assign(subject, { classification, nationalLabel });
    await this.received.carryOut(unit, by, { id, action: 'reclassify', change, beyond });
  }

  private async deleteAbove(unit: Unit, by: Officer, { id, beyond }: { id: string; beyond: boolean }): Promise<void> {
    const reason = 'Its new classification is above what may be held here.';
    await this.received.carryOut(unit, by, { id, action: 'destroy', reason, beyond });
    await this.transmissions.destroyDrawn(unit, by, id);
  }
}
