import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { FiguresQueryDto, RequestFiguresView } from './request-figures.dto.js';
import { RequestFiguresService } from './request-figures.service.js';

@Controller('request-figures')
export class RequestFiguresController {
  constructor(private readonly figures: RequestFiguresService) {}

  /** Of one's own state, for a calendar year: what was asked, answered, refused and on which ground, and what took longer. */
  @Get()
  @Allow('request.figures')
  of(@Me() officer: Officer, @Query() { year }: FiguresQueryDto): Promise<RequestFiguresView> {
    return this.figures.of(officer, year);
  }

  @Get('csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="request-figures.csv"')
  @ApiProduces('text/csv')
  @Allow('request.figures')
  csv(@Me() officer: Officer, @Query() { year }: FiguresQueryDto): Promise<string> {
    return this.figures.csv(officer, year);
  }

  /** Refusals by state and ground, for a spreadsheet. */
  @Get('refusals/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="request-refusals.csv"')
  @ApiProduces('text/csv')
  @Allow('request.figures')
  refusalsCsv(@Me() officer: Officer, @Query() { year }: FiguresQueryDto): Promise<string> {
    return this.figures.refusalsCsv(officer, year);
  }
}
