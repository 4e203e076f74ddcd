import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  DeadlinesView,
  ObstacleAddress,
  ObstacleView,
  PutObstacleDto,
  RecountsQueryDto,
  RecountView,
} from './deadline.dto.js';
import { ObstaclesService } from './obstacles.service.js';
import { ReadmissionDeadlinesService } from './readmission-deadlines.service.js';
import { ReadmissionRecountsService } from './readmission-recounts.service.js';

@Controller()
export class ReadmissionDeadlinesController {
  constructor(
    private readonly deadlines: ReadmissionDeadlinesService,
    private readonly obstacles: ObstaclesService,
    private readonly recounts: ReadmissionRecountsService,
  ) {}

  /** The limits of a case, by both counts, and what may follow from silence. */
  @Get('readmissions/:id/deadlines')
  @Allow('readmission.read')
  list(@Me() officer: Officer, @Param() { id }: CaseId): Promise<DeadlinesView> {
    return this.deadlines.deadlines(officer, id);
  }

  /** What stands in the way: one's own side's records. */
  @Get('readmissions/:id/obstacles')
  @Allow('readmission.read')
  obstaclesOf(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ObstacleView[]> {
    return this.deadlines.obstacles(officer, id);
  }

  /** Records what stands in the way of the application or the transfer, or that it has ended. */
  @Put('readmissions/:id/obstacles/:obstacleId')
  @Allow('readmission.act')
  putObstacle(
    @By() by: Acting,
    @Param() address: ObstacleAddress,
    @Body() body: PutObstacleDto,
  ): Promise<DeadlinesView> {
    return this.obstacles.put(by, address, body);
  }

  /** The last recounts after calendars were corrected, and how far they have come. */
  @Get('readmission-recounts')
  @Allow('signed_in')
  recountsOf(@Me() officer: Officer, @Query() query: RecountsQueryDto): Promise<RecountView[]> {
    return this.recounts.list(officer, query);
  }
}
