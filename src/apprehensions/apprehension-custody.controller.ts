import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { ApprehensionCustodyService } from './apprehension-custody.service.js';
import { ApprehensionView } from './apprehension.dto.js';
import { CustodyRegisterService } from './custody-register.service.js';
import {
  ConfirmCustodyDto,
  CustodyView,
  DisputeCustodyDto,
  HandOverDto,
  OfferCustodyDto,
  ReleaseDto,
  TransferDto,
} from './custody.dto.js';

/** In whose custody a group is, and how it passes on. */
@Controller('apprehensions/:id')
export class ApprehensionCustodyController {
  constructor(
    private readonly custody: ApprehensionCustodyService,
    private readonly register: CustodyRegisterService,
  ) {}

  /** Who has the group now, and every hand-over that the reader took part in or may know of. */
  @Get('custody')
  @Allow('apprehension.read')
  read(@Me() officer: Officer, @Param() { id }: CaseId): Promise<CustodyView> {
    return this.register.read(officer, id);
  }

  /** Hands the group to another officer of the host, who confirms or disputes it. */
  @Post('offer_custody')
  @HttpCode(200)
  @Allow('apprehension.act')
  offer(@By() by: Acting, @Param() { id }: CaseId, @Body() body: OfferCustodyDto): Promise<ApprehensionView> {
    return this.custody.offer(by, id, body);
  }

  @Post('withdraw_custody')
  @HttpCode(200)
  @Allow('apprehension.act')
  withdraw(@By() by: Acting, @Param() { id }: CaseId): Promise<ApprehensionView> {
    return this.custody.withdraw(by, id);
  }

  /** The receiving officer has counted the group and has it. */
  @Post('confirm_custody')
  @HttpCode(200)
  @Allow('apprehension.act')
  confirm(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ConfirmCustodyDto): Promise<ApprehensionView> {
    return this.custody.confirm(by, id, body);
  }

  @Post('dispute_custody')
  @HttpCode(200)
  @Allow('apprehension.act')
  dispute(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DisputeCustodyDto): Promise<ApprehensionView> {
    return this.custody.dispute(by, id, body.because);
  }

  /** To another authority of the host: its officer confirms, or it has given a receipt. */
  @Post('hand_over')
  @HttpCode(200)
  @Allow('apprehension.act')
  handOver(@By() by: Acting, @Param() { id }: CaseId, @Body() body: HandOverDto): Promise<ApprehensionView> {
    return this.custody.handOver(by, id, body);
  }

  @Post('confirm_receipt')
  @HttpCode(200)
  @Allow('apprehension.act')
  confirmReceipt(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ConfirmCustodyDto,
  ): Promise<ApprehensionView> {
    return this.custody.confirmReceipt(by, id, body);
  }

  @Post('dispute_receipt')
  @HttpCode(200)
  @Allow('apprehension.act')
  disputeReceipt(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: DisputeCustodyDto,
  ): Promise<ApprehensionView> {
    return this.custody.disputeReceipt(by, id, body.because);
  }

  @Post('release')
  @HttpCode(200)
  @Allow('apprehension.act')
  release(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReleaseDto): Promise<ApprehensionView> {
    return this.custody.release(by, id, body);
  }

  /** To another place of detention, or to the other state in a simplified procedure. */
  @Post('transfer')
  @HttpCode(200)
  @Allow('apprehension.act')
  transfer(@By() by: Acting, @Param() { id }: CaseId, @Body() body: TransferDto): Promise<ApprehensionView> {
    return this.custody.transfer(by, id, body);
  }
}
