import { Body, Controller, Get, Header, Post, Query } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import { FrozenFiguresService } from './frozen-figures.service.js';
import { FigurePeriodDto, FrozenPeriodView, ReadmissionFiguresView, ToldPeriodDto } from './readmission-figure.dto.js';
import { ReadmissionFiguresService } from './readmission-figures.service.js';

@Controller('readmission-figures')
export class ReadmissionFiguresController {
  constructor(
    private readonly figures: ReadmissionFiguresService,
    private readonly snapshots: FrozenFiguresService,
  ) {}

  /** Of one's own state: I01 to I20 of the quarters that are over, and of half-years and years as their sums; none below five. */
  @Get()
  @Allow('readmission.figures')
  of(@Me() officer: Officer, @Query() { period }: ToldPeriodDto): Promise<ReadmissionFiguresView> {
    return this.figures.of(officer, period);
  }

  /** The same with numbers below five, for those who supervise: not for publication. */
  @Get('exact')
  @Allow('readmission.figures_exact')
  exact(@Me() officer: Officer, @Query() { period }: FigurePeriodDto): Promise<ReadmissionFiguresView> {
    return this.figures.exactly(officer, period);
  }

  @Get('csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="readmission-figures.csv"')
  @ApiProduces('text/csv')
  @Allow('readmission.figures')
  csv(@Me() officer: Officer, @Query() { period }: ToldPeriodDto): Promise<string> {
    return this.figures.csv(officer, period);
  }

  /** Which periods this state has frozen, who did, and when. */
  @Get('frozen')
  @Allow('readmission.figures')
  frozen(@Me() officer: Officer): Promise<FrozenPeriodView[]> {
    return this.snapshots.list(officer);
  }

  /** Keeps the figures of a period that is over as they are now: it cannot be undone, and is done once. */
  @Post('frozen')
  @Allow('readmission.figures_freeze')
  freeze(@By() by: Acting, @Body() { period }: FigurePeriodDto): Promise<FrozenPeriodView> {
    return this.snapshots.freeze(by, period);
  }
}
