import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { TravelDocumentCourse } from './travel-document.course.js';
import type {
  ActOnDocumentDto,
  AskDocumentDto,
  IssueDocumentDto,
  OwnDocumentDto,
  RequestingDocumentDto,
} from './travel-document-forms.dto.js';
import type { DocumentsQueryDto, TravelDocumentView } from './travel-document.dto.js';
import { TravelDocumentStore } from './travel-document.store.js';
import { showTravelDocument } from './travel-document.view.js';
import { travelDocumentWorkflow, type TravelDocumentAction } from './travel-document.workflow.js';

type View = Promise<TravelDocumentView>;

/** On what somebody travels back: asked for, issued, renewed, replaced. */
@Injectable()
export class TravelDocumentsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly course: TravelDocumentCourse,
    store: TravelDocumentStore,
    kinds: Kinds,
  ) {
    const law = { workflow: travelDocumentWorkflow, store, view: showTravelDocument };
    this.kind = kinds.add({ ...law, reads: 'travel_document.read', filesBySide: true });
  }

  list(officer: Officer, { limit, after, count, ...asked }: DocumentsQueryDto): Promise<PageOf<TravelDocumentView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): View {
    return this.cases.get(this.kind, officer, id);
  }

  ask(by: Acting, form: AskDocumentDto): View {
    return this.cases.open(this.kind, by, (em, now) => this.course.asked(glance(em, now, by), form));
  }

  recordOwn(by: Acting, form: OwnDocumentDto): View {
    return this.cases.open(this.kind, by, (em, now) => this.course.own(glance(em, now, by), form));
  }

  /** Refused while the consulate has time, or where no verified law lets the requesting state do so. */
  issueInstead(by: Acting, form: RequestingDocumentDto): View {
    return this.cases.open(this.kind, by, (em, now) => this.course.instead(glance(em, now, by), form));
  }

  issue(by: Acting, id: string, action: 'issue' | 'renew', form: IssueDocumentDto): View {
    return this.cases.act(this.kind, by, {
      id,
      action,
      change: ({ subject, now }, em) => this.course.printed(glance(em, now, by), subject, form),
    });
  }

  act(by: Acting, id: string, action: TravelDocumentAction, { reason, ...form }: ActOnDocumentDto): View {
    return this.cases.act(this.kind, by, {
      id,
      action,
      reason,
      change: ({ subject, now }, em) => this.course.acted(glance(em, now, by), subject, { action, ...form }),
    });
  }
}

const glance = (em: Glance['em'], now: Date, { officer: reader }: Acting): Glance => ({ em, now, reader });
