import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Answer } from '../applicability/applicability.reader.js';
import { BasisReader, restrictionsOf, type Judgment } from '../applicability/basis.reader.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { RetentionReader } from '../legal-register/retention.reader.js';
import type { Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import { actionOf, isDirect, wayOf } from './request.codes.js';
import type { Basis } from './request.basis.js';
import type { CrossBorderRequest } from './request.entity.js';
import { groundsFor, type GroundUse } from './request.grounds.js';
import { RequestUnion } from './request.union.js';

interface Coded {
  readonly urgency: string;
  readonly directCondition?: string | null | undefined;
  readonly copyException?: string | null | undefined;
  readonly instrument?: string | undefined;
}

/** Nobody says it: whether the way is a secure one shows when it goes. Until then it is taken to be. */
const SECURE_CHANNEL = 'secure_channel';
const ON_FILE_WHEN_DIRECT = ['central_units_informed', 'direct_condition'];

/** What one side sends with its words: on which transfer basis, with what on file, and whether by a secure channel. */
export interface Sending {
  readonly side: Side;
  readonly transferBasis?: string | undefined;
  readonly documents: readonly string[];
  readonly secured: boolean;
}

/** What the register says of a request that has not been sent yet: which question it is, and what its instrument answers. */
@Injectable()
export class RequestLaw {
  constructor(
    private readonly bases: BasisReader,
    private readonly register: LegalRegisterReader,
    private readonly retention: RetentionReader,
    readonly union: RequestUnion,
  ) {}

  async basisOf(em: EntityManager, request: CrossBorderRequest, on: string): Promise<Basis> {
    const [basis] = await this.basesOf(em, [{ request, on }]);
    return basis ?? this.unasked(on);
  }

  /** Of a page of requests, each on its own day: one question for all. */
  async basesOf(em: EntityManager, asked: readonly { request: CrossBorderRequest; on: string }[]): Promise<Basis[]> {
    const cases = asked.map(({ request, on }) => ({ recordId: request.id, question: questionOf(request, on) }));
    const answers = cases.length > 0 ? await this.bases.weigh(em, 'requests', cases) : [];
    const law = asked.length > 0 ? await this.register.snapshot(em) : undefined;
    return asked.map(({ request, on }, at) => {
      const basis = basisIn(answers[at], request, on);
      return law && basis.status === 'none' ? { ...basis, article: articleOfWay(law, request) } : basis;
    });
  }

  /** Of what one side sends with its words, by what is really in it: by the register that governs the request. */
  async basisOfSending(em: EntityManager, request: CrossBorderRequest, sending: Sending): Promise<Basis> {
    const { on } = request.basis;
    const cases = [{ recordId: request.id, question: questionOfSending(request, sending, on) }];
    const [answer] = await this.bases.weigh(em, 'requests', cases, request.pinnedAt ?? undefined);
    return basisIn(answer, request, on);
  }

  async assertTransferBasis(em: EntityManager, code: string): Promise<void> {
    const known = (await this.register.snapshot(em)).find('code', `TRANSFER_BASIS/${code}`);
    if (!known) throw new Problem('unknown_reference', { field: 'transferBasis' });
  }

  /** The instrument that serves best: the first that carries it, else the first there is. */
  async bestInstrument(em: EntityManager, draft: CrossBorderRequest, on: string): Promise<string> {
    const cases = [{ recordId: undefined, question: questionOf(draft, on) }];
    const [{ judgments: all } = NOTHING] = await this.bases.weigh(em, 'requests', cases);
    const judgments = all.filter((each) => goesThisWay(each, draft));
    const best = judgments.find(({ status }) => status !== 'blocked') ?? judgments[0];
    if (!best) throw await this.nothingFor(em, draft);
    return best.matter.instrument.key;
  }

  private async nothingFor(em: EntityManager, draft: CrossBorderRequest): Promise<Problem> {
    const { because } = saidBy(undefined);
    const article = articleOfWay(await this.register.snapshot(em), draft);
    return new Problem('no_basis_today', { status: 'none', because, article });
  }

  /** Refuses codes that the register does not know. */
  async assertCodes(em: EntityManager, { urgency, directCondition, copyException, instrument }: Coded): Promise<void> {
    const law = await this.register.snapshot(em);
    const isKnown = (list: string, code: string | null | undefined) =>
      code === null || code === undefined || law.find('code', `${list}/${code}`) !== undefined;
    if (!isKnown('URGENCY', urgency)) throw new Problem('unknown_reference', { field: 'urgency' });
    if (!isKnown('DIRECT_CONDITION', directCondition))
      throw new Problem('unknown_reference', { field: 'directCondition' });
    if (!isKnown('COPY_EXCEPTION', copyException)) throw new Problem('unknown_reference', { field: 'copyException' });
    if (instrument !== undefined && !law.find('instrument', instrument))
      throw new Problem('unknown_reference', { field: 'instrument' });
  }

  /** A ground from the closed list of the request's instrument, or from the common one where that has none. */
  async assertGround(
    em: EntityManager,
    { instrument, route, pinnedAt }: CrossBorderRequest,
    ground: string,
    use: GroundUse,
  ): Promise<void> {
    const law = await this.register.snapshot(em, pinnedAt ?? undefined);
    const grounds = groundsFor(law.of('refusal_ground'), { instrument, action: actionOf[route], use });
    if (!grounds.some(({ key }) => key === ground)) throw new Problem('ground_not_listed', { ground, instrument });
  }

  reviewAfterDays(em: EntityManager, instrument: string): Promise<number> {
    return this.retention.reviewAfterDays(em, instrument);
  }

  /** The same for several instruments at once. */
  reviews(em: EntityManager): Promise<(instrument: string) => number> {
    return this.retention.reviews(em);
  }

  /** For what is over, and was never sent. */
  unasked(on: string): Basis {
    return { registerVersion: 0, on, ...saidBy(undefined), first: null };
  }
}

/** Where nothing carries it between the two, the article that carries this way between others. */
function articleOfWay(law: Snapshot, { route, instrument }: CrossBorderRequest): string {
  const rows = law.by('basis', 'action', ({ content }) => [...content.actions], actionOf[route]);
  const under = (wanted: string) => rows.find((row) => row.instrument === wanted);
  return (under(instrument) ?? under(wayOf[route].instrument) ?? rows[0])?.article ?? '';
}

const NOTHING: Answer = { registerVersion: 0, judgments: [] };

/** What the chosen instrument says of it, and which goes first where another does. */
function basisIn({ registerVersion, judgments }: Answer = NOTHING, request: CrossBorderRequest, on: string): Basis {
  const chosen = judgments.find(
    (each) => each.matter.instrument.key === request.instrument && goesThisWay(each, request),
  );
  const [first] = judgments;
  const goesFirst = first !== chosen && first && isOfUnion(first) && first.status === 'allowed';
  return { registerVersion, on, ...saidBy(chosen), first: goesFirst ? first.matter.instrument.key : null };
}

/** SELEC and the Union have ways of their own, of which no step is left out: their law carries no other. */
function goesThisWay({ matter }: Judgment, { route }: CrossBorderRequest): boolean {
  const [itsOwn = ''] = matter.basis.content.actions;
  return itsOwn === actionOf[route] || !Object.values(actionOf).includes(itsOwn);
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
    classified: classification === 'RESTRICTED' || request.items.owner.classified > 0,
    offence: offence ?? undefined,
    subject,
    ...matter,
    documents: [...new Set([...documents, SECURE_CHANNEL, ...byItself])],
  };
}

/** Only one of the two passes something on here. */
function questionOfSending(request: CrossBorderRequest, sending: Sending, on: string) {
  const { side, transferBasis, documents, secured } = sending;
  const { ownerCountry, otherCountry, items } = request;
  const asked = questionOf(request, on);
  const onFile = [...asked.documents, ...documents].filter((document) => document !== SECURE_CHANNEL);
  return {
    ...asked,
    sender: side === 'owner' ? ownerCountry : otherCountry,
    personalData: items[side].personal > 0,
    classified: items[side].classified > 0,
    transferBasis,
    documents: secured ? [...onFile, SECURE_CHANNEL] : onFile,
  };
}

function saidBy(judgment: Judgment | undefined): Omit<Basis, 'registerVersion' | 'on' | 'first'> {
  if (!judgment) {
    const because = 'The register knows of no basis for this between these two under that instrument.';
    return { status: 'none', because, article: '', missing: [], toConfirm: [], duties: [], restrictions: [] };
  }
  const { status, because, article, checks, toConfirm, matter } = judgment;
  return {
    status,
    because,
    article,
    missing: checks.flatMap(({ finding: { outcome, document } }) => (outcome === 'condition' && document) || []),
    toConfirm: toConfirm.map(({ key }) => key),
    duties: [...matter.basis.content.duties],
    restrictions: restrictionsOf(judgment),
  };
}
