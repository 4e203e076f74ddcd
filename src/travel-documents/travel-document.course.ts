import { Injectable } from '@nestjs/common';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { assertByHand } from '../core/exchange/by-hand.js';
import { registerOnce } from '../core/exchange/registered.js';
import { dayOf } from '../core/local-time.js';
import { takeTurn } from '../core/exchange/turns.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionDesk } from '../readmissions/readmission.desk.js';
import type {
  ActOnDocumentDto,
  AskDocumentDto,
  IssueDocumentDto,
  OwnDocumentDto,
  RequestingDocumentDto,
} from './travel-document-forms.dto.js';
import { assertValid, TravelDocumentDrafts } from './travel-document.drafts.js';
import type { TravelDocument } from './travel-document.entity.js';
import { TravelDocumentLaw } from './travel-document.law.js';
import { endOfValidity } from './travel-document.rules.js';
import { TravelDocumentSteps } from './travel-document.steps.js';
import type { TravelDocumentAction } from './travel-document.workflow.js';

/** What happens to a travel document, and to the case with it. */
@Injectable()
export class TravelDocumentCourse {
  constructor(
    private readonly drafts: TravelDocumentDrafts,
    private readonly law: TravelDocumentLaw,
    private readonly steps: TravelDocumentSteps,
    private readonly desk: ReadmissionDesk,
  ) {}

  /** With the first one that is asked for, the case goes to the consulate. */
  async asked(glance: Glance, form: AskDocumentDto): Promise<Opening<TravelDocument>> {
    const readmission = await this.drafts.caseOf(glance, form);
    assertByHand(readmission, 'owner', form);
    const opening = await this.drafts.asked(glance, readmission, form);
    const { channel, externalRef, at } = form;
    const also = async ({ id, elsewhere, ownerCountry: from }: TravelDocument) => {
      const about = [form.personId, ...form.alsoFor];
      if (elsewhere === 'owner' && externalRef)
        await registerOnce(glance.em, { kind: 'travel_documents', id, from, reference: externalRef, about });
      if (readmission.state !== 'accepted' && readmission.state !== 'deemed_accepted') return;
      const said = { channel, externalRef, at, content: { office: form.office } };
      await this.desk.act(glance, readmission.id, 'request_document', { as: glance.reader, said });
    };
    return { ...opening, also };
  }

  async own(glance: Glance, form: OwnDocumentDto): Promise<Opening<TravelDocument>> {
    const readmission = await this.drafts.caseOf(glance, form, true);
    assertValid(form, dayOf(readmission.zone, glance.now));
    const opening = this.drafts.present(glance, readmission, form);
    return { ...opening, also: (document) => this.recorded(glance, { readmission, document }, form) };
  }

  async instead(glance: Glance, form: RequestingDocumentDto): Promise<Opening<TravelDocument>> {
    const readmission = await this.drafts.caseOf(glance, form);
    assertValid(form, dayOf(readmission.zone, glance.now));
    const open = await this.steps.store.openOf(glance.em, readmission.id);
    const asked = open.filter(({ personId }) => personId === form.personId);
    const rests = await this.law.fallback(glance, readmission, { type: form.type, asked });
    const { subject } = this.drafts.present(glance, readmission, form);
    const also = async (document: TravelDocument) => {
      await this.recorded(glance, { readmission, document }, form);
      for (const { id } of asked) {
        await this.steps.follow(glance, glance.reader, id, 'replace');
        await this.law.forget(glance, readmission, id);
      }
    };
    return { subject: { ...subject, ...rests }, also };
  }

  /** Issued or renewed: what was on it before is kept. */
  async printed(glance: Glance, document: TravelDocument, form: IssueDocumentDto): Promise<void> {
    assertByHand(document, 'other', form);
    takeTurn(document, form, glance.now);
    assertValid(form, dayOf(document.zone, glance.now));
    const readmission = await this.drafts.readmissionOf(glance, document);
    const { number, issuedOn, expiresOn, channel = null, externalRef = null } = form;
    const { number: old, issuedOn: since, expiresOn: until } = document;
    if (old && since && until)
      document.earlier = [...document.earlier, { number: old, issuedOn: since, expiresOn: until }];
    const shorterThanAgreed = await this.law.isShort(glance.em, readmission, form);
    Object.assign(document, { number, issuedOn, expiresOn, channel, externalRef, shorterThanAgreed });
    document.dueAt = endOfValidity(expiresOn, document.zone);
    await this.law.watchEnd(glance, readmission, document.id, document.dueAt);
  }

  /** What a side without account says is taken down with how it came. */
  async acted(glance: Glance, document: TravelDocument, { action, ...form }: Acted): Promise<void> {
    assertByHand(document, action === 'decline' ? 'other' : 'owner', form);
    const at = takeTurn(document, form, glance.now);
    const { channel, externalRef } = form;
    if (channel) Object.assign(document, { channel, externalRef: externalRef ?? null });
    if (action === 'ask_renewal') document.renewalAskedAt = at;
    if (action !== 'ask_renewal' && action !== 'cancel') return;
    const readmission = await this.drafts.readmissionOf(glance, document);
    if (action === 'cancel') return this.law.forget(glance, readmission, document.id);
    document.renewBy = await this.law.awaitRenewal({ ...glance, now: at }, readmission, document.id);
  }

  private async recorded(
    glance: Glance,
    { readmission, document }: Recorded,
    form: OwnDocumentDto | RequestingDocumentDto,
  ) {
    const { number, issuedOn, expiresOn } = form;
    const dueAt = endOfValidity(expiresOn, readmission.zone);
    await this.steps.record(glance, glance.reader, document, ({ subject }) => {
      Object.assign(subject, { number, issuedOn, expiresOn, dueAt });
    });
    await this.law.watchEnd(glance, readmission, document.id, dueAt);
  }
}

/** An act, and how it came where that was not here. */
type Acted = Omit<ActOnDocumentDto, 'reason'> & { readonly action: TravelDocumentAction };

interface Recorded {
  readonly readmission: Readmission;
  readonly document: TravelDocument;
}
