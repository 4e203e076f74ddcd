import { Controller, Get, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { ApplicabilityView, MatrixView } from './applicability.dto.js';
import { ApplicableQueryDto, MatrixQueryDto } from './question.dto.js';
import { ApplicabilityService } from './applicability.service.js';

@Controller('legal-bases')
export class ApplicabilityController {
  constructor(private readonly applicability: ApplicabilityService) {}

  /** What one state may do with or ask of another on a day: on which article, under which conditions, and why not. */
  @Get('applicable')
  @Allow('signed_in')
  find(@Me() officer: Officer, @Query() query: ApplicableQueryDto): Promise<ApplicabilityView> {
    return this.applicability.find(officer, query);
  }

  /** One action on one day, for all pairs of countries. */
  @Get('matrix')
  @Allow('signed_in')
  matrix(@Me() officer: Officer, @Query() query: MatrixQueryDto): Promise<MatrixView> {
    return this.applicability.matrix(officer, query);
  }
}
