import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  FailTransitDto,
  GrantTransitDto,
  NotifyTransitDto,
  ObstructTransitDto,
  PlanAnewDto,
  RefuseTransitDto,
  RequestTransitDto,
  RevokeTransitDto,
} from './transit-acts.dto.js';
import { TransitCourseService } from './transit-course.service.js';
import type { TransitView } from './transit-view.dto.js';

@Controller('transits/:id')
export class TransitCourseController {
  constructor(private readonly course: TransitCourseService) {}

  /** Asks for it: what the agreement says is pinned, and the time to answer begins. */
  @Post('request')
  @HttpCode(200)
  @Allow('transit.act')
  request(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RequestTransitDto): Promise<TransitView> {
    return this.course.request(by, id, body);
  }

  /** Consents, and says how many may go along. */
  @Post('grant')
  @HttpCode(200)
  @Allow('transit.act')
  grant(@By() by: Acting, @Param() { id }: CaseId, @Body() body: GrantTransitDto): Promise<TransitView> {
    return this.course.grant(by, id, body);
  }

  /** Refuses, on a ground of the closed list, with reasons. */
  @Post('refuse')
  @HttpCode(200)
  @Allow('transit.act')
  refuse(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RefuseTransitDto): Promise<TransitView> {
    return this.course.refuse(by, id, body);
  }

  /** Tells when they come, by which way and with whom; again, when that changes. */
  @Post('notify')
  @HttpCode(200)
  @Allow('transit.act')
  notify(@By() by: Acting, @Param() { id }: CaseId, @Body() body: NotifyTransitDto): Promise<TransitView> {
    return this.course.notify(by, id, body);
  }

  /** It cannot take place as it was planned: told at once, with the reasons; a new plan is due within a day. */
  @Post('obstruct')
  @HttpCode(200)
  @Allow('transit.act')
  obstruct(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ObstructTransitDto): Promise<TransitView> {
    return this.course.obstruct(by, id, body);
  }

  @Post('plan_anew')
  @HttpCode(200)
  @Allow('transit.act')
  planAnew(@By() by: Acting, @Param() { id }: CaseId, @Body() body: PlanAnewDto): Promise<TransitView> {
    return this.course.planAnew(by, id, body);
  }

  /** It failed on the way. */
  @Post('fail')
  @HttpCode(200)
  @Allow('transit.act')
  fail(@By() by: Acting, @Param() { id }: CaseId, @Body() body: FailTransitDto): Promise<TransitView> {
    return this.course.fail(by, id, body);
  }

  /** Takes the consent back, on a ground of the closed list, with reasons. */
  @Post('revoke')
  @HttpCode(200)
  @Allow('transit.act')
  revoke(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RevokeTransitDto): Promise<TransitView> {
    return this.course.revoke(by, id, body);
  }
}
