import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnDocumentDto,
  AskDocumentDto,
  IssueDocumentDto,
  OwnDocumentDto,
  RequestingDocumentDto,
} from './travel-document-forms.dto.js';
import { ActOnDocument, DocumentsQueryDto, TravelDocumentView } from './travel-document.dto.js';
import { TravelDocumentsService } from './travel-documents.service.js';

type View = Promise<TravelDocumentView>;

/** On what the persons of a readmission travel. */
@Controller('travel-documents')
export class TravelDocumentsController {
  constructor(private readonly documents: TravelDocumentsService) {}

  @Get()
  @Pages(TravelDocumentView)
  @Allow('travel_document.read')
  list(@Me() officer: Officer, @Query() query: DocumentsQueryDto): Promise<PageOf<TravelDocumentView>> {
    return this.documents.list(officer, query);
  }

  @Get(':id')
  @Allow('travel_document.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): View {
    return this.documents.get(officer, id);
  }

  /** Asks the consulate: with the reply, or with the application where none came in time. */
  @Post()
  @Allow('travel_document.open')
  ask(@By() by: Acting, @Body() body: AskDocumentDto): View {
    return this.documents.ask(by, body);
  }

  /** Writes down what the person has already. */
  @Post('own')
  @Allow('travel_document.open')
  recordOwn(@By() by: Acting, @Body() body: OwnDocumentDto): View {
    return this.documents.recordOwn(by, body);
  }

  /** One of the requesting state, where verified law accepts it instead. */
  @Post('instead')
  @Allow('travel_document.open')
  issueInstead(@By() by: Acting, @Body() body: RequestingDocumentDto): View {
    return this.documents.issueInstead(by, body);
  }

  /** By the consulate. */
  @Post(':id/issue')
  @HttpCode(200)
  @Allow('travel_document.act')
  issue(@By() by: Acting, @Param() { id }: CaseId, @Body() body: IssueDocumentDto): View {
    return this.documents.issue(by, id, 'issue', body);
  }

  /** By the consulate, without examining anew. */
  @Post(':id/renew')
  @HttpCode(200)
  @Allow('travel_document.act')
  renew(@By() by: Acting, @Param() { id }: CaseId, @Body() body: IssueDocumentDto): View {
    return this.documents.issue(by, id, 'renew', body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('travel_document.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnDocument, @Body() body: ActOnDocumentDto): View {
    return this.documents.act(by, id, action, body);
  }
}
