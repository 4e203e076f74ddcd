import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { TransferEscortDto, EscortPath } from './escort.dto.js';
import { FitnessDto } from './readmission-transfer-forms.dto.js';
import { PlanTransferDto, ReviseTransferDto } from './readmission-transfer-plan.dto.js';
import { ReadmissionTransferView } from './readmission-transfer-view.dto.js';
import { TransfersQueryDto } from './readmission-transfer.dto.js';
import { ReadmissionTransfersService } from './readmission-transfers.service.js';

type View = Promise<ReadmissionTransferView>;

/** Attempts to hand over whom a readmission is about: planning. */
@Controller('readmission-transfers')
export class ReadmissionTransfersController {
  constructor(private readonly transfers: ReadmissionTransfersService) {}

  @Get()
  @Pages(ReadmissionTransferView)
  @Allow('readmission_transfer.read')
  list(@Me() officer: Officer, @Query() query: TransfersQueryDto): Promise<PageOf<ReadmissionTransferView>> {
    return this.transfers.list(officer, query);
  }

  @Get(':id')
  @Allow('readmission_transfer.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): View {
    return this.transfers.get(officer, id);
  }

  /** With the place, the notice counted back from the date, and who goes along: everybody of the case together. */
  @Post()
  @Allow('readmission_transfer.open')
  plan(@By() by: Acting, @Body() body: PlanTransferDto): View {
    return this.transfers.plan(by, body);
  }

  @Patch(':id')
  @Allow('readmission_transfer.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseTransferDto): View {
    return this.transfers.revise(by, id, body);
  }

  /** Somebody who goes along, with their papers: as the other state has to know them. */
  @Put(':id/escorts/:escortId')
  @Allow('readmission_transfer.act')
  putEscort(@By() by: Acting, @Param() { id, escortId }: EscortPath, @Body() body: TransferEscortDto): View {
    return this.transfers.putEscort(by, id, escortId, body);
  }

  @Delete(':id/escorts/:escortId')
  @Allow('readmission_transfer.act')
  removeEscort(@By() by: Acting, @Param() { id, escortId }: EscortPath): View {
    return this.transfers.removeEscort(by, id, escortId);
  }

  /** Somebody competent has found them fit to travel. */
  @Post(':id/note_fitness')
  @HttpCode(200)
  @Allow('readmission_transfer.act')
  noteFitness(@By() by: Acting, @Param() { id }: CaseId, @Body() body: FitnessDto): View {
    return this.transfers.noteFitness(by, id, body);
  }
}
