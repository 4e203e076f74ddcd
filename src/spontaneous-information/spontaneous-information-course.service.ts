import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import type { MayBeHeard } from '../core/exchange/taken-down.dto.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { isSecured, type Channel } from '../requests/request.codes.js';
import type { EuropolCopyDto, NotNeededDto, WithholdDto } from './spontaneous-information.dto.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';
import { SpontaneousInformationLaw, type Going } from './spontaneous-information.law.js';
import { SpontaneousInformationCopies } from './spontaneous-information.copies.js';
import { SpontaneousInformationService } from './spontaneous-information.service.js';
import type { SpontaneousInformationView } from './spontaneous-information-view.dto.js';

/** Through SELEC it came by its network; else by the channel under which it was registered. */
const asItCame = ({ personalData, elsewhere, takenDown }: SpontaneousInformation): Going => {
  const channel = takenDown.find(({ action }) => action === 'register')?.channel as Channel | undefined;
  return { personalData, classified: false, documents: [], secured: isSecured(elsewhere, channel) };
};

type View = Promise<SpontaneousInformationView>;

/** What each side decides besides: whether it is needed there, whether Europol gets a copy, and why it is not told. */
@Injectable()
export class SpontaneousInformationCourseService {
  constructor(
    private readonly cases: Cases,
    private readonly told: SpontaneousInformationService,
    private readonly law: SpontaneousInformationLaw,
    private readonly copies: SpontaneousInformationCopies,
  ) {}

  /** The copies are destroyed at once; the sender sees that, and why. */
  notNeeded(by: Acting, id: string, { reason, heard }: NotNeededDto): View {
    return this.cases.act(this.told.kind, by, {
      id,
      action: 'delete_not_needed',
      reason,
      change: async (attempt, em) => {
        const { subject, now } = attempt;
        assertHeard(attempt, { side: 'other', action: 'delete_not_needed', heard });
        const unit = { em, now };
        if (heard) await this.copies.destroyThere(unit, by.officer, subject, reason);
        else await this.copies.destroyHere(unit, by.officer, subject, reason);
      },
    });
  }

  /** It is needed there. What a state without account has told was judged by nobody yet: it is, before it is kept. */
  accept(by: Acting, id: string, { heard }: MayBeHeard): View {
    return this.cases.act(this.told.kind, by, {
      id,
      action: 'accept',
      change: async (attempt, em) => {
        const { subject, now } = attempt;
        assertHeard(attempt, { side: 'other', action: 'accept', heard });
        if (subject.elsewhere === 'owner') subject.basis = await this.law.insist(em, subject, asItCame(subject), now);
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
