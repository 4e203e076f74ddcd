import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { ApplicableAgreementsView } from './applicable-agreement.dto.js';
import { ReadmissionAgreementView, ReadmissionProfileView } from './readmission-agreement.dto.js';
import {
  AgreementKey,
  ApplicableAgreementsQueryDto,
  ProfileQueryDto,
  ReadmissionAgreementsQueryDto,
} from './readmission-agreement.query.dto.js';
import { ReadmissionAgreementsService } from './readmission-agreements.service.js';

@Controller('readmission-agreements')
export class ReadmissionAgreementsController {
  constructor(private readonly agreements: ReadmissionAgreementsService) {}

  /** Agreements on readmission, and protocols by which they are carried out. */
  @Get()
  @Allow('signed_in')
  list(@Me() officer: Officer, @Query() query: ReadmissionAgreementsQueryDto): Promise<ReadmissionAgreementView[]> {
    return this.agreements.list(officer, query);
  }

  /** Which agreements govern the readmission of somebody by one state to another, the best first, and why not the others. */
  @Get('applicable')
  @Allow('signed_in')
  find(@Me() officer: Officer, @Query() query: ApplicableAgreementsQueryDto): Promise<ApplicableAgreementsView> {
    return this.agreements.find(officer, query);
  }

  /** All that one of them says: every value with its source, what nobody has read left blank. */
  @Get(':key')
  @Allow('signed_in')
  get(
    @Me() officer: Officer,
    @Param() { key }: AgreementKey,
    @Query() query: ProfileQueryDto,
  ): Promise<ReadmissionProfileView> {
    return this.agreements.get(officer, key, query);
  }
}
