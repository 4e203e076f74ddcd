import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import { SpontaneousInformationSending } from './spontaneous-information.sending.js';
import { SpontaneousInformationService } from './spontaneous-information.service.js';
import type { SpontaneousInformationView } from './spontaneous-information-view.dto.js';

/** The ways by which it comes to the other side. */
@Injectable()
export class SpontaneousInformationWaysService {
  constructor(
    private readonly cases: Cases,
    private readonly told: SpontaneousInformationService,
    private readonly sending: SpontaneousInformationSending,
  ) {}

  transmit(by: Acting, id: string): Promise<SpontaneousInformationView> {
    return this.cases.act(this.told.kind, by, {
      id,
      action: 'transmit',
      change: ({ subject, now }, em) => this.sending.transmit({ em, now }, by.officer, subject),
    });
  }

  handOver(by: Acting, id: string): Promise<SpontaneousInformationView> {
    return this.cases.act(this.told.kind, by, {
      id,
      action: 'hand_over',
      change: ({ subject, now }, em) => this.sending.handOver({ em, now }, by.officer, subject),
    });
  }
}
