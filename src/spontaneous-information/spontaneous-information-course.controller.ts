import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { MayBeHeard } from '../core/exchange/taken-down.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  EuropolCopyDto,
  NotNeededDto,
  RegisterInformationDto,
  TransmitDto,
  WithholdDto,
} from './spontaneous-information.dto.js';
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
  transmit(@By() by: Acting, @Param() { id }: CaseId, @Body() body: TransmitDto): Promise<SpontaneousInformationView> {
    return this.ways.transmit(by, id, body);
  }

  /** Lets it begin its way through SELEC, if that is allowed today. */
  @Post('hand_over')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  handOver(@By() by: Acting, @Param() { id }: CaseId): Promise<SpontaneousInformationView> {
    return this.ways.handOver(by, id);
  }

  /** Told by another channel by a state without account here: taken down, and checked as everything that is told. */
  @Post('register')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  register(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: RegisterInformationDto,
  ): Promise<SpontaneousInformationView> {
    return this.ways.register(by, id, 'register', body);
  }

  /** The same through SELEC: on its way from hand to hand. */
  @Post('register_through_selec')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  registerThroughSelec(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: RegisterInformationDto,
  ): Promise<SpontaneousInformationView> {
    return this.ways.register(by, id, 'register_through_selec', body);
  }

  /** The recipient needs it. */
  @Post('accept')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  accept(@By() by: Acting, @Param() { id }: CaseId, @Body() body: MayBeHeard): Promise<SpontaneousInformationView> {
    return this.course.accept(by, id, body);
  }

  /** The recipient does not need it: its copies are destroyed, and the sender sees that. */
  @Post('delete_not_needed')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  notNeeded(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: NotNeededDto,
  ): Promise<SpontaneousInformationView> {
    return this.course.notNeeded(by, id, body);
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
