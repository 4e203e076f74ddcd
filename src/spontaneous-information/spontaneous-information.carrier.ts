import { Injectable } from '@nestjs/common';
import { Carriers } from '../core/exchange/carriers.js';
import { SpontaneousInformationSending } from './spontaneous-information.sending.js';
import { SpontaneousInformationSteps } from './spontaneous-information.steps.js';
import { SpontaneousInformationStore } from './spontaneous-information.store.js';

/**
 * How it follows its passage through SELEC: the items cross with the last act of the sending state; the case exists on the
 * other side when its focal point delivers it; sent back, it lies with its own unit again.
 */
@Injectable()
export class SpontaneousInformationCarrier {
  constructor(
    carriers: Carriers,
    store: SpontaneousInformationStore,
    sending: SpontaneousInformationSending,
    steps: SpontaneousInformationSteps,
  ) {
    carriers.add({
      table: store.sight.table,
      crossed: async (unit, officer, id) => sending.pass(unit, officer, await store.get(unit.em, officer, id)),
      arrived: (unit, officer, id) => steps.arrive(unit, officer, id),
      returned: (unit, officer, id) => steps.comeBack(unit, officer, id),
    });
  }
}
