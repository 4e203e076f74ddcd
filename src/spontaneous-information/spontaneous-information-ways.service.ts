import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { registerOnce } from '../core/exchange/registered.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { RegisterInformationDto, TransmitDto } from './spontaneous-information.dto.js';
import { SpontaneousInformationLaw } from './spontaneous-information.law.js';
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
    private readonly law: SpontaneousInformationLaw,
  ) {}

  transmit(by: Acting, id: string, form: TransmitDto): Promise<SpontaneousInformationView> {
    return this.cases.act(this.told.kind, by, {
      id,
      action: 'transmit',
      change: ({ subject, now }, em) => this.sending.transmit({ em, now }, by.officer, subject, form),
    });
  }

  /** What a state without account here has told by another channel; through SELEC it begins its way. */
  register(
    by: Acting,
    id: string,
    action: 'register' | 'register_through_selec',
    { heard, at }: RegisterInformationDto,
  ): Promise<SpontaneousInformationView> {
    return this.cases.act(this.told.kind, by, {
      id,
      action,
      change: async (attempt, em) => {
        const { subject, now } = attempt;
        if (at && at > now) throw new Problem('time_ahead', { field: 'at' });
        assertHeard(attempt, { side: 'owner', action, heard });
        if (heard) {
          const { ownerCountry: from } = subject;
          await registerOnce(em, { kind: 'spontaneous_information', id, from, reference: heard.reference });
        }
        if (action === 'register_through_selec')
          return this.sending.handOverForThem({ em, now }, by.officer, subject, at);
        return this.law.startTheCheck(em, subject, at ?? now);
      },
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
