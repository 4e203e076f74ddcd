import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { DepartDto, FailTransferDto, HandoverRecordDto, SignHandoverDto } from './handover.dto.js';
import { HandoversService } from './handovers.service.js';
import {
  ByHandDto,
  ConfirmTransferDto,
  DeclineDateDto,
  PostponeTransferDto,
  ProposeDateDto,
} from './readmission-transfer-forms.dto.js';
import { ReadmissionTransferNoticesService } from './readmission-transfer-notices.service.js';
import { ReadmissionTransferView } from './readmission-transfer-view.dto.js';
import { ActOnTransfer } from './readmission-transfer.dto.js';

type View = Promise<ReadmissionTransferView>;

/** Attempts to hand over whom a readmission is about: what is told, agreed to, signed. */
@Controller('readmission-transfers')
export class HandoversController {
  constructor(
    private readonly notices: ReadmissionTransferNoticesService,
    private readonly handovers: HandoversService,
  ) {}

  /** To the state that takes over, in the time of the agreement. */
  @Post(':id/notify')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  notify(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ByHandDto): View {
    return this.notices.notify(by, id, body);
  }

  /** By the state that takes over. */
  @Post(':id/confirm')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  confirm(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ConfirmTransferDto): View {
    return this.notices.confirm(by, id, body);
  }

  /** By the state that hands over: a new notice follows. */
  @Post(':id/postpone')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  postpone(@By() by: Acting, @Param() { id }: CaseId, @Body() body: PostponeTransferDto): View {
    return this.notices.postpone(by, id, body);
  }

  /** By the state that takes over: with the date that it proposes instead. */
  @Post(':id/propose_date')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  proposeDate(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ProposeDateDto): View {
    return this.notices.proposeDate(by, id, body);
  }

  @Post(':id/decline_date')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  declineDate(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DeclineDateDto): View {
    return this.notices.declineDate(by, id, body);
  }

  /** They leave: nobody under a hold, nobody whose identity was not made sure. */
  @Post(':id/depart')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  depart(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DepartDto): View {
    return this.handovers.depart(by, id, body);
  }

  @Put(':id/record')
  @Allow('readmission_transfer.act')
  putRecord(@By() by: Acting, @Param() { id }: CaseId, @Body() body: HandoverRecordDto): View {
    return this.handovers.putRecord(by, id, body);
  }

  /** By the leader of the escort and by an officer of the crossing point: the second signature passes responsibility. */
  @Post(':id/sign')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  sign(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SignHandoverDto): View {
    return this.handovers.sign(by, id, body);
  }

  /** It does not come to a hand-over. */
  @Post(':id/fail')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  fail(@By() by: Acting, @Param() { id }: CaseId, @Body() body: FailTransferDto): View {
    return this.handovers.fail(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  act(@By() by: Acting, @Param() { id }: ActOnTransfer): View {
    return this.notices.takeDate(by, id);
  }
}
