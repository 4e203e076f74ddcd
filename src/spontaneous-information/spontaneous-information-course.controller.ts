import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { EuropolCopyDto, NotNeededDto, WithholdDto } from './spontaneous-information.dto.js';
import { SpontaneousInformationCourseService } from './spontaneous-information-course.service.js';
import { SpontaneousInformationView } from './spontaneous-information-view.dto.js';
import { SpontaneousInformationWaysService } from './spontaneous-information-ways.service.js';

@Controller('spontaneous-information/:id')
export class SpontaneousInformationCourseController {
  constructor(
    private readonly course: SpontaneousInformationCourseService,
    private readonly ways: SpontaneousInformationWaysService,
  ) {}

  /** Sends it with its items, if it is allowed today. */
  @Post('transmit')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  transmit(@By() by: Acting, @Param() { id }: CaseId): Promise<SpontaneousInformationView> {
    return this.ways.transmit(by, id);
  }

  /** Lets it begin its way through SELEC, if that is allowed today. */
  @Post('hand_over')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  handOver(@By() by: Acting, @Param() { id }: CaseId): Promise<SpontaneousInformationView> {
    return this.ways.handOver(by, id);
  }

  /** The recipient does not need it: its copies are destroyed, and the sender sees that. */
  @Post('delete_not_needed')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  notNeeded(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() { reason }: NotNeededDto,
  ): Promise<SpontaneousInformationView> {
    return this.course.notNeeded(by, id, reason);
  }

  /** Whether Europol gets a copy. */
  @Post('assess_europol_copy')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  europol(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: EuropolCopyDto,
  ): Promise<SpontaneousInformationView> {
    return this.course.europolCopy(by, id, body);
  }

  /** Not told, though there is a duty to: on one of the grounds of the directive, with the objective reasons. */
  @Post('withhold')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  withhold(@By() by: Acting, @Param() { id }: CaseId, @Body() body: WithholdDto): Promise<SpontaneousInformationView> {
    return this.course.withhold(by, id, body);
  }
}
