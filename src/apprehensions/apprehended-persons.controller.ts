import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { ApprehendedPersonDto, ApprehendedPersonId, ApprehendedPersonView } from './apprehended-person.dto.js';
import { AccountView, CrossingEvidenceDto, CrossingEvidenceId, CrossingEvidenceView } from './crossing-evidence.dto.js';
import { ApprehendedPersonsService } from './apprehended-persons.service.js';
import { ApprehensionFilesService } from './apprehension-files.service.js';
import { ApprehensionView } from './apprehension.dto.js';

/** Who was apprehended, what shows that they crossed, what was written: for those of the host who need to know. */
@Controller('apprehensions/:id')
export class ApprehendedPersonsController {
  constructor(
    private readonly files: ApprehensionFilesService,
    private readonly persons: ApprehendedPersonsService,
  ) {}

  @Get('persons')
  @Allow('apprehension.know')
  readPersons(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @ReadFor() purpose: Purpose,
  ): Promise<ApprehendedPersonView[]> {
    return this.files.readPersons({ officer, id, purpose });
  }

  /** Writes down a person of the group, or changes what was written. A child alone and a wish for protection are referred. */
  @Put('persons/:personId')
  @Allow('apprehension.know')
  putPerson(
    @By() by: Acting,
    @Param() { id, personId }: ApprehendedPersonId,
    @Body() body: ApprehendedPersonDto,
  ): Promise<ApprehensionView> {
    return this.persons.putPerson(by, id, personId, body);
  }

  @Delete('persons/:personId')
  @Allow('apprehension.know')
  removePerson(@By() by: Acting, @Param() { id, personId }: ApprehendedPersonId): Promise<ApprehensionView> {
    return this.persons.removePerson(by, id, personId);
  }

  @Get('evidence')
  @Allow('apprehension.know')
  readEvidence(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @ReadFor() purpose: Purpose,
  ): Promise<CrossingEvidenceView[]> {
    return this.files.readEvidence({ officer, id, purpose });
  }

  @Put('evidence/:evidenceId')
  @Allow('apprehension.know')
  putEvidence(
    @By() by: Acting,
    @Param() { id, evidenceId }: CrossingEvidenceId,
    @Body() body: CrossingEvidenceDto,
  ): Promise<ApprehensionView> {
    return this.persons.putEvidence(by, id, evidenceId, body);
  }

  @Delete('evidence/:evidenceId')
  @Allow('apprehension.know')
  removeEvidence(@By() by: Acting, @Param() { id, evidenceId }: CrossingEvidenceId): Promise<ApprehensionView> {
    return this.persons.removeEvidence(by, id, evidenceId);
  }

  /** The circumstances as they were written, and every amendment with what stood before. */
  @Get('accounts')
  @Allow('apprehension.know')
  readAccounts(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<AccountView[]> {
    return this.files.readAccounts({ officer, id, purpose });
  }
}
