import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  BringBackDto,
  DestroyDto,
  EndDto,
  ExamineDto,
  HandOverExhibitDto,
  ReceiveDto,
  RefuseDto,
  SealDto,
  SendOutDto,
  StoreDto,
  StrikeDto,
} from './exhibit-custody.dto.js';
import { ExhibitCustodyService } from './exhibit-custody.service.js';
import { ExhibitView } from './exhibit.dto.js';

/** Each act is one more link of the chain of custody of an exhibit. */
@Controller('exhibits/:id')
export class ExhibitCustodyController {
  constructor(private readonly custody: ExhibitCustodyService) {}

  /** Closes it with a seal, or with another one. */
  @Post('seal')
  @HttpCode(200)
  @Allow('exhibit.act')
  seal(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SealDto): Promise<ExhibitView> {
    return this.custody.seal(by, id, body);
  }

  @Post('store')
  @HttpCode(200)
  @Allow('exhibit.act')
  putAway(@By() by: Acting, @Param() { id }: CaseId, @Body() body: StoreDto): Promise<ExhibitView> {
    return this.custody.putAway(by, id, body);
  }

  @Post('examine')
  @HttpCode(200)
  @Allow('exhibit.act')
  examine(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ExamineDto): Promise<ExhibitView> {
    return this.custody.examine(by, id, body);
  }

  /** To another officer of the host, who confirms or refuses. */
  @Post('hand_over')
  @HttpCode(200)
  @Allow('exhibit.act')
  handOver(@By() by: Acting, @Param() { id }: CaseId, @Body() body: HandOverExhibitDto): Promise<ExhibitView> {
    return this.custody.handOver(by, id, body);
  }

  /** The receiving officer has it, under the seal that it was given with. */
  @Post('receive')
  @HttpCode(200)
  @Allow('exhibit.act')
  receive(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReceiveDto): Promise<ExhibitView> {
    return this.custody.receive(by, id, body);
  }

  @Post('refuse')
  @HttpCode(200)
  @Allow('exhibit.act')
  refuse(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RefuseDto): Promise<ExhibitView> {
    return this.custody.refuse(by, id, body);
  }

  /** To somebody outside, as a laboratory, against a receipt. */
  @Post('send_out')
  @HttpCode(200)
  @Allow('exhibit.act')
  sendOut(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SendOutDto): Promise<ExhibitView> {
    return this.custody.sendOut(by, id, body);
  }

  /** Back from outside, or from a court. */
  @Post('bring_back')
  @HttpCode(200)
  @Allow('exhibit.act')
  bringBack(@By() by: Acting, @Param() { id }: CaseId, @Body() body: BringBackDto): Promise<ExhibitView> {
    return this.custody.bringBack(by, id, body);
  }

  /** To whoever may have it. */
  @Post('return')
  @HttpCode(200)
  @Allow('exhibit.act')
  giveBack(@By() by: Acting, @Param() { id }: CaseId, @Body() body: EndDto): Promise<ExhibitView> {
    return this.custody.giveBack(by, id, body);
  }

  /** On a decision, before a witness. */
  @Post('destroy')
  @HttpCode(200)
  @Allow('exhibit.act')
  destroy(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DestroyDto): Promise<ExhibitView> {
    return this.custody.destroy(by, id, body);
  }

  @Post('transfer_to_court')
  @HttpCode(200)
  @Allow('exhibit.act')
  transferToCourt(@By() by: Acting, @Param() { id }: CaseId, @Body() body: EndDto): Promise<ExhibitView> {
    return this.custody.transferToCourt(by, id, body);
  }

  /** It was listed in error. Its number is not given again. */
  @Post('strike')
  @HttpCode(200)
  @Allow('exhibit.act')
  strike(@By() by: Acting, @Param() { id }: CaseId, @Body() body: StrikeDto): Promise<ExhibitView> {
    return this.custody.strike(by, id, body);
  }
}
