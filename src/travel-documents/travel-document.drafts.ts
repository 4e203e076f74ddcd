import { Injectable } from '@nestjs/common';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { cameAt } from '../core/exchange/turns.js';
import { Problem } from '../core/problems.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { AskDocumentDto } from './travel-document-forms.dto.js';
import type { TravelDocumentType } from './travel-document.codes.js';
import type { TravelDocument } from './travel-document.entity.js';
import { TravelDocumentLaw, type Printed } from './travel-document.law.js';

const blank = {
  lastTurnAt: null,
  fallbackReason: null,
  article: null,
  office: null,
  askedWith: null,
  askedAt: null,
  issueBy: null,

  renewalAskedAt: null,
  renewBy: null,
  number: null,
  issuedOn: null,
  expiresOn: null,

  shorterThanAgreed: false,
  channel: null,
  externalRef: null,
  endedAt: null,
  toldAt: null,
} as const;

/** States in which a document can be asked for: there is a consent, or verified silence, or none is needed. */
const consented = [
  'accepted',
  'deemed_accepted',
  'travel_document',
  'notification_only',
  'transfer_planned',
  'notified',
  'transfer_confirmed',
  'transfer_failed',
];
/** Until it is known that somebody is taken back, what they have already can be written down all the same. */
const beforehand = ['safeguard_check', 'received', 'examination', 'extended', 'interview', 'info_requested'];

interface ForWhom {
  readonly readmissionId: string;
  readonly personId: string;
  readonly alsoFor: readonly string[];
}

/** What a travel document is made of, and for whom. */
@Injectable()
export class TravelDocumentDrafts {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly law: TravelDocumentLaw,
  ) {}

  /** The case, as far as the caller sees it, in a state in which it can have such a document, with these persons. */
  async caseOf(
    { em, reader }: Glance,
    { readmissionId, personId, alsoFor }: ForWhom,
    own = false,
  ): Promise<Readmission> {
    const readmission = await this.readmissions.find(em, reader, readmissionId);
    if (!readmission) throw new Problem('unknown_reference', { field: 'readmissionId' });
    const { state, persons } = readmission;
    if (!consented.includes(state) && !(own && beforehand.includes(state)))
      throw new Problem('no_consent_yet', { state });
    const person = persons.find(({ id }) => id === personId);
    if (!person) throw new Problem('unknown_reference', { field: 'personId' });
    const children = persons.filter(({ id, minor }) => alsoFor.includes(id) && minor && id !== personId);
    if (children.length !== alsoFor.length) throw new Problem('unknown_reference', { field: 'alsoFor' });
    return readmission;
  }

  readmissionOf({ em, reader }: Glance, { readmissionId }: TravelDocument): Promise<Readmission> {
    return this.readmissions.get(em, reader, readmissionId);
  }

  async asked({ em, now }: Glance, readmission: Readmission, form: AskDocumentDto): Promise<Opening<TravelDocument>> {
    const { personId, alsoFor, office, channel = null, externalRef = null } = form;
    const { decisionOfOther } = readmission;
    const askedAt = cameAt(form, decisionOfOther?.at ?? readmission.openedAt, now);
    const request = {
      office,
      channel,
      externalRef,
      askedAt,
      toldAt: askedAt,
      lastTurnAt: askedAt,
      askedWith: decisionOfOther?.outcome === 'accepted' ? ('reply' as const) : ('application' as const),
      issueBy: await this.law.issueBy(em, readmission, askedAt),
    };
    return {
      subject: {
        ...blank,
        earlier: [],
        ...sidesOf(readmission),
        ...request,
        personId,
        alsoFor,
        type: 'consular_document',
      },
    };
  }

  /** What is there already. */
  present(
    { now }: Glance,
    readmission: Readmission,
    { personId, alsoFor, type }: ForWhom & { type: TravelDocumentType },
  ): Opening<TravelDocument> {
    return {
      subject: { ...blank, earlier: [], ...sidesOf(readmission), personId, alsoFor: [...alsoFor], type, toldAt: now },
    };
  }
}

/** `today`: which day it is in the requesting state. */
export function assertValid({ issuedOn, expiresOn }: Printed, today: string): void {
  if (expiresOn < issuedOn) throw new Problem('ends_before_it_begins');
  if (issuedOn > today) throw new Problem('time_ahead');
  if (expiresOn < today) throw new Problem('document_expired');
}

function sidesOf(readmission: Readmission) {
  const { id, ownerAuthorityId, ownerCountry, otherCountry, otherAuthorityId, elsewhere, zone } = readmission;
  return { readmissionId: id, ownerAuthorityId, ownerCountry, otherCountry, otherAuthorityId, elsewhere, zone };
}
