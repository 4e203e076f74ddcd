import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApplicabilityReader, type Judgment } from '../applicability/applicability.reader.js';
import { AuthorityFunctionReader } from '../legal-register/authority-function.reader.js';
import { LegalConfirmationReader } from '../legal-register/legal-confirmation.reader.js';
import { actionOf, isDirect } from './request.codes.js';
import type { Basis, Listing } from './request.basis.js';
import type { CrossBorderRequest } from './request.entity.js';

const UNLISTED: Listing = { owner: { held: 'no', rule: null }, other: { held: 'no', rule: null } };

/** What this system does by itself with every request, so that nobody has to show it. */
const ALWAYS_ON_FILE = ['secure_channel'];
const ON_FILE_WHEN_DIRECT = ['central_units_informed', 'direct_condition'];

/** What the register says of a request that has not been sent yet, today and with what was confirmed for it. */
@Injectable()
export class RequestLaw {
  constructor(
    private readonly applicability: ApplicabilityReader,
    private readonly confirmations: LegalConfirmationReader,
    private readonly functions: AuthorityFunctionReader,
  ) {}

  async basisOf(em: EntityManager, request: CrossBorderRequest, on: string): Promise<Basis> {
    const confirmed = await this.confirmations.of(em, { recordType: 'requests', recordId: request.id });
    const { registerVersion, judgments } = await this.applicability.answer(em, questionOf(request, on), { confirmed });
    const chosen = judgments.find(({ matter }) => matter.instrument.key === request.instrument);
    const [first] = judgments;
    const goesFirst = first !== chosen && first && isOfUnion(first) && first.status === 'allowed';
    return { registerVersion, on, ...saidBy(chosen), first: goesFirst ? first.matter.instrument.key : null };
  }

  /** Only authorities that both states have named write to each other directly (PCC SEE, Art. 4(4)). */
  async listingOf(em: EntityManager, request: CrossBorderRequest, on: string): Promise<Listing> {
    const { route, instrument, ownerAuthorityId, ownerCountry, otherAuthorityId, otherCountry } = request;
    if (!isDirect(route) || otherAuthorityId === null) return UNLISTED;
    const asked = { instrument, fn: route === 'direct' ? 'DIRECT_AUTH' : 'COMPETENT_LEA', on };
    return {
      owner: await this.functions.holds(em, { id: ownerAuthorityId, country: ownerCountry }, asked),
      other: await this.functions.holds(em, { id: otherAuthorityId, country: otherCountry }, asked),
    };
  }
}

const isOfUnion = ({ matter }: Judgment): boolean => matter.instrument.content.unionLaw;

function questionOf(request: CrossBorderRequest, on: string) {
  const { ownerCountry: from, otherCountry: to, route, personalData, classification, offence, subject } = request;
  const { documents, ...matter } = request.matter;
  const byItself = isDirect(route) && request.directCondition ? ON_FILE_WHEN_DIRECT : [];
  return {
    from,
    to,
    on,
    action: actionOf[route],
    personalData,
    classified: classification === 'RESTRICTED',
    offence: offence ?? undefined,
    subject,
    ...matter,
    documents: [...new Set([...documents, ...ALWAYS_ON_FILE, ...byItself])],
  };
}

function saidBy(judgment: Judgment | undefined): Omit<Basis, 'registerVersion' | 'on' | 'first'> {
  if (!judgment) {
    const because = 'The register knows of no basis for this between these two under that instrument.';
    return { status: 'none', because, article: '', missing: [], toConfirm: [], duties: [], restrictions: [] };
  }
  const { status, because, article, checks, toConfirm, matter } = judgment;
  const { duties, restrictions } = matter.basis.content;
  const added = checks.flatMap(({ finding }) => finding.restriction ?? []);
  return {
    status,
    because,
    article,
    missing: checks.flatMap(({ finding: { outcome, document } }) => (outcome === 'condition' && document) || []),
    toConfirm: toConfirm.map(({ key }) => key),
    duties,
    restrictions: [...new Set([...restrictions, ...added])],
  };
}
