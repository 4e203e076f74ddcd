import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { OperationReader } from '../operations/operation.reader.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { crossingSources, type CrossingSource } from './consent.codes.js';
import type { AskConsentDto } from './consent.dto.js';
import type { OnwardConsent } from './consent.entity.js';

type Answering = Pick<OnwardConsent, 'dataOf' | 'answeringAuthorityId'>;
type Source = Answering & Pick<OnwardConsent, 'sourceKind' | 'sourceRecord'>;

const unanswered = { conditions: null, answeredBy: null, answeredAt: null };
const notCarried = { extract: null, carriedBy: null, carriedAt: null };

/** What is asked to cross the wall, and of whom: the state whose data they are. */
@Injectable()
export class ConsentDrafts {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly operations: OperationReader,
    private readonly kinds: Kinds,
  ) {}

  /** Refuses what never crosses, and what does not say where it goes. */
  async from(em: EntityManager, officer: Officer, form: AskConsentDto): Promise<Opening<OnwardConsent>> {
    const { readmissionId, direction, operationId, recipient, categories, purpose, legalBasis } = form;
    const inside = direction !== 'onward';
    const missing = [
      ...(inside === (operationId === undefined) ? ['operationId'] : []),
      ...(inside === (recipient !== undefined) ? ['recipient'] : []),
      ...((direction === 'from_operation') === Boolean(categories?.length) ? ['categories'] : []),
    ];
    if (missing.length > 0) throw new Problem('bad_input', { fields: missing });
    const readmission = await this.readmissions.get(em, officer, readmissionId);
    if (operationId !== undefined) await this.operations.get(em, operationId);
    const source =
      direction === 'from_operation'
        ? await this.source(em, officer, form)
        : { ...whoseData(readmission, officer), sourceKind: null, sourceRecord: null };
    const asked = { readmissionId, direction, purpose, legalBasis, categories: categories ?? [] };
    const where = { operationId: operationId ?? null, recipient: recipient ?? null };
    return { subject: { ...unanswered, ...notCarried, ...asked, ...where, ...source } };
  }

  /** A record of that operation that the officer sees, of a kind that may cross at all. */
  private async source(em: EntityManager, officer: Officer, form: AskConsentDto): Promise<Source> {
    const { sourceKind = '', sourceRecord = '', operationId } = form;
    if (!isSource(sourceKind)) throw new Problem('never_crosses', { kind: sourceKind });
    const kind = this.kinds.all().find(({ store }) => store.sight.table === sourceKind);
    const found = sourceRecord === '' ? null : ((await kind?.store.find(em, officer, sourceRecord)) as Found | null);
    if (!found || found.operationId !== operationId) throw new Problem('unknown_reference', { field: 'sourceRecord' });
    return { dataOf: found.ownerCountry, answeringAuthorityId: found.ownerAuthorityId, sourceKind, sourceRecord };
  }
}

interface Found {
  readonly operationId?: string;
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
}

const isSource = (kind: string): kind is CrossingSource => kind in crossingSources;

/** What the requested side holds came from the requesting one; the latter's own data it answers for itself. */
function whoseData(
  { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, elsewhere }: Sides,
  { country }: Officer,
): Answering {
  if (elsewhere === 'owner') return { dataOf: otherCountry, answeringAuthorityId: otherAuthorityId };
  if (country !== ownerCountry && country !== otherCountry) throw new Problem('not_permitted');
  return { dataOf: ownerCountry, answeringAuthorityId: ownerAuthorityId };
}

interface Sides {
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly otherCountry: string;
  readonly otherAuthorityId: string | null;
  readonly elsewhere: string | null;
}
