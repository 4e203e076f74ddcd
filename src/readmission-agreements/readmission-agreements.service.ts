import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { LegalConfirmationReader } from '../legal-register/legal-confirmation.reader.js';
import { AgreementFinder } from './agreement.reader.js';
import type { ApplicableAgreementsView } from './applicable-agreement.dto.js';
import { ProfileReader } from './profile.reader.js';
import type { ReadmissionAgreementView, ReadmissionProfileView } from './readmission-agreement.dto.js';
import type {
  ApplicableAgreementsQueryDto,
  ProfileQueryDto,
  ReadmissionAgreementsQueryDto,
} from './readmission-agreement.query.dto.js';
import { showAgreement, showFound, showProfile } from './readmission-agreement.view.js';

/** What officers ask about agreements on readmission. The law is nobody's secret: every officer may. */
@Injectable()
export class ReadmissionAgreementsService {
  constructor(
    private readonly work: Work,
    private readonly profiles: ProfileReader,
    private readonly finder: AgreementFinder,
    private readonly confirmations: LegalConfirmationReader,
  ) {}

  list(officer: Officer, asked: ReadmissionAgreementsQueryDto): Promise<ReadmissionAgreementView[]> {
    return this.work.as(officer, async (em) => (await this.profiles.agreements(em, asked)).map(showAgreement));
  }

  get(officer: Officer, key: string, query: ProfileQueryDto): Promise<ReadmissionProfileView> {
    return this.work.as(officer, async (em, now) => {
      const pinned = await this.pinned(em, officer, { ...query, now });
      const profile = await this.profiles.find(em, key, pinned);
      if (!profile) throw new Problem('not_found');
      return showProfile(profile, await this.profiles.authorities(em, profile, pinned));
    });
  }

  find(officer: Officer, query: ApplicableAgreementsQueryDto): Promise<ApplicableAgreementsView> {
    return this.work.as(officer, async (em, now) => {
      const { from, to, category } = query;
      const { on, ...remembered } = await this.pinned(em, officer, { ...query, now });
      const question = { from, to, category, on };
      return showFound(question, await this.finder.find(em, question, remembered));
    });
  }

  private async pinned(em: EntityManager, officer: Officer, { now, ...query }: ProfileQueryDto & { now: Date }) {
    const { on = now.toISOString().slice(0, 10), knownAt, recordType, recordId } = query;
    const confirmed = await this.confirmations.askedFor(em, officer, { recordType, recordId });
    return { on, knownAt, confirmed };
  }
}
