import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { HandoverFiguresQueryDto, HandoverFiguresView } from './handover-figures.dto.js';
import { HandoverFiguresService } from './handover-figures.service.js';

@Controller('investigation-handover-figures')
export class HandoverFiguresController {
  constructor(private readonly figures: HandoverFiguresService) {}

  /** Of an operation, recipient by recipient: handed over, answered, and what came of it. */
  @Get()
  @Allow('investigation_handover.figures')
  of(@Me() officer: Officer, @Query() { operationId }: HandoverFiguresQueryDto): Promise<HandoverFiguresView> {
    return this.figures.of(officer, operationId);
  }

  @Get('csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="investigation-handovers.csv"')
  @ApiProduces('text/csv')
  @Allow('investigation_handover.figures')
  csv(@Me() officer: Officer, @Query() { operationId }: HandoverFiguresQueryDto): Promise<string> {
    return this.figures.csv(officer, operationId);
  }
}
