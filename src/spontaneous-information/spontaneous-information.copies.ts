import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';

const carrierType = 'spontaneous_information';

/** What the side that was told has of it, where it does not need it. */
@Injectable()
export class SpontaneousInformationCopies {
  constructor(
    private readonly items: TransmissionReader,
    private readonly copies: ReceivedItemDesk,
  ) {}

  /** Of the officer's own state. */
  destroyHere(unit: Unit, by: Officer, { id: carrierId }: SpontaneousInformation, reason: string): Promise<void> {
    return this.copies.destroyAll(unit, by, { carrierType, carrierId, reason });
  }

  /** Of a state without account, which has said so. */
  async destroyThere(unit: Unit, by: Officer, told: SpontaneousInformation, reason: string): Promise<void> {
    const went = { carrierType, carrierId: told.id, fromCountry: told.ownerCountry };
    for (const { copyId, copyState } of await this.items.wentWith(unit.em, by, went))
      if (copyId && copyState !== 'destroyed')
        await this.copies.carryOut(unit, by, { id: copyId, action: 'destroy', reason, beyond: true });
  }
}
