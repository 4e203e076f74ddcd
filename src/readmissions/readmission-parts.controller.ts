import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { PutReadmissionMessageDto, ReadmissionMessageAddress } from './readmission-message.dto.js';
import { ReadmissionMessagesService } from './readmission-messages.service.js';
import { PutReadmissionPersonDto, ReadmissionPersonAddress } from './readmission-person.dto.js';
import { ReadmissionPersonView } from './readmission-person.view.dto.js';
import { ReadmissionPersonsService } from './readmission-persons.service.js';
import { ReadmissionMessageView, ReadmissionView } from './readmission.view.dto.js';
import { ReadmissionsService } from './readmissions.service.js';

/** Whom a readmission is about, and what the two sides say to each other in it. */
@Controller('readmissions/:id')
export class ReadmissionPartsController {
  constructor(
    private readonly readmissions: ReadmissionsService,
    private readonly persons: ReadmissionPersonsService,
    private readonly messages: ReadmissionMessagesService,
  ) {}

  /** The other side reads of each what the agreements list. */
  @Get('persons')
  @ApiOkResponse({ type: [ReadmissionPersonView] })
  @Allow('readmission.read')
  personsOf(@Me() officer: Officer, @Param() { id }: CaseId): Promise<Partial<ReadmissionPersonView>[]> {
    return this.persons.list(officer, id);
  }

  @Put('persons/:personId')
  @Allow('readmission.act')
  putPerson(
    @By() by: Acting,
    @Param() address: ReadmissionPersonAddress,
    @Body() body: PutReadmissionPersonDto,
  ): Promise<ReadmissionView> {
    return this.persons.put(by, address, body);
  }

  @Delete('persons/:personId')
  @Allow('readmission.act')
  removePerson(@By() by: Acting, @Param() address: ReadmissionPersonAddress): Promise<ReadmissionView> {
    return this.persons.remove(by, address);
  }

  /** Everything that the two sides have said to each other, by when it was said. */
  @Get('messages')
  @Allow('readmission.read')
  messagesOf(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ReadmissionMessageView[]> {
    return this.readmissions.messages(officer, id);
  }

  /** Something that is no act of the case. The same id twice is one message. */
  @Put('messages/:messageId')
  @Allow('readmission.act')
  putMessage(
    @By() by: Acting,
    @Param() address: ReadmissionMessageAddress,
    @Body() body: PutReadmissionMessageDto,
  ): Promise<ReadmissionMessageView> {
    return this.messages.put(by, address, body);
  }
}
