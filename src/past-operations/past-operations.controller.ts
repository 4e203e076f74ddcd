import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { PastOperationKey, PastOperationsQueryDto, PastOperationView } from './past-operation.dto.js';
import { PastOperationsService } from './past-operations.service.js';

@Controller('past-operations')
export class PastOperationsController {
  constructor(private readonly operations: PastOperationsService) {}

  /** Operations that took place before this system, the latest first. */
  @Get()
  @Allow('signed_in')
  list(@Me() officer: Officer, @Query() query: PastOperationsQueryDto): Promise<PastOperationView[]> {
    return this.operations.list(officer, query);
  }

  @Get(':key')
  @Allow('signed_in')
  get(@Me() officer: Officer, @Param() { key }: PastOperationKey): Promise<PastOperationView> {
    return this.operations.get(officer, key);
  }
}
