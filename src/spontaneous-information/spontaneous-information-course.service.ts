import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
import type { EuropolCopyDto, WithholdDto } from './spontaneous-information.dto.js';
import { SpontaneousInformationLaw } from './spontaneous-information.law.js';
import { SpontaneousInformationService } from './spontaneous-information.service.js';
import type { SpontaneousInformationView } from './spontaneous-information-view.dto.js';

type View = Promise<SpontaneousInformationView>;

/** What each side decides besides: whether it is needed there, whether Europol gets a copy, and why it is not told. */
@Injectable()
export class SpontaneousInformationCourseService {
  constructor(
    private readonly cases: Cases,
    private readonly told: SpontaneousInformationService,
    private readonly law: SpontaneousInformationLaw,
    private readonly copies: ReceivedItemDesk,
  ) {}

  /** The copies are destroyed at once; the sender sees that, and why. */
  notNeeded(by: Acting, id: string, reason: string): View {
    return this.cases.act(this.told.kind, by, {
      id,
      action: 'delete_not_needed',
      reason,
      change: async ({ now }, em) => {
        const copies = { carrierType: 'spontaneous_information', carrierId: id, reason };
        await this.copies.destroyAll({ em, now }, by.officer, copies);
      },
    });
  }

  europolCopy(by: Acting, id: string, { decision, purpose }: EuropolCopyDto): View {
    if ((decision === 'sent') !== (purpose !== undefined)) throw new Problem('inconsistent', { field: 'purpose' });
    return this.cases.act(this.told.kind, by, {
      id,
      action: 'assess_europol_copy',
      change: ({ subject }) => void Object.assign(subject, { europolCopy: decision, europolPurpose: purpose ?? null }),
    });
  }

  withhold(by: Acting, id: string, { ground, reason }: WithholdDto): View {
    return this.cases.act(this.told.kind, by, {
      id,
      action: 'withhold',
      reason,
      change: async ({ subject }, em) => {
        await this.law.assertGround(em, ground, subject.basis);
        subject.withheldOn = ground;
      },
    });
  }
}
