import { Module } from '@nestjs/common';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { LiaisonPostingCourseService } from './liaison-posting-course.service.js';
import { LiaisonPostingLaw } from './liaison-posting.law.js';
import { LiaisonPostingStore } from './liaison-posting.store.js';
import { LiaisonPostingsController } from './liaison-postings.controller.js';
import { LiaisonPostingsService } from './liaison-postings.service.js';

/** Liaison officers: who is posted where, since when, for whom; and thereby who follows what. */
@Module({
  imports: [ApplicabilityModule, AuthoritiesModule, LegalRegisterModule],
  controllers: [LiaisonPostingsController],
  providers: [LiaisonPostingsService, LiaisonPostingCourseService, LiaisonPostingLaw, LiaisonPostingStore],
})
export class LiaisonPostingsModule {}
