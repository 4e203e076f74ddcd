import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Governed } from '../core/exchange/governed.dto.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { Problem } from '../core/problems.js';
import { LegalConfirmationReader } from '../legal-register/legal-confirmation.reader.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { ApplicabilityReader, type Answer } from './applicability.reader.js';
import { restrictionsOf, type Judgment } from './judge.js';
import { narrowed } from './narrowed.js';
import type { Question } from './question.js';

export { restrictionsOf, type Judgment } from './judge.js';

/** What somebody wants to do, and on which of the instruments that could carry it. */
export interface Wanted extends Partial<Omit<Question, 'on'>> {
  readonly from: string;
  readonly to: string;
  /** When it is done: the law of that day, as whoever asks or tells counts days. */
  readonly at: Date;
  readonly action: string;
  /** Left out: the one that carries it best. */
  readonly instrument?: string | undefined;
  /** Instruments that are no way for it. */
  readonly not?: readonly string[];
  /** The articles that are really used, where it is not all that the instrument says of such an action. */
  readonly uses?: readonly string[];
}

/** A case that is weighed; one that has not been opened yet has no id, and nothing was confirmed for it. */
export interface Weighed {
  readonly recordId: string | undefined;
  readonly question: Question;
}

/** The case that it is for: what governs it already, and what was confirmed for it. */
export interface Running {
  readonly recordType: string;
  readonly recordId: string;
  readonly knownAt: string;
}

/** Questions for other features: on which legal basis does this stand, does it stand for sure, and what may carry it at all? */
@Injectable()
export class BasisReader {
  constructor(
    private readonly applicability: ApplicabilityReader,
    private readonly confirmations: LegalConfirmationReader,
    private readonly zones: TimeZoneReader,
  ) {}

  /** Finds what carries it, to be pinned; refuses what nothing carries on that day, with the article that is in the way. */
  async find(em: EntityManager, wanted: Wanted, now: Date): Promise<Governed> {
    return this.judged(em, wanted, { knownAt: now.toISOString() });
  }

  /**
   * The same for a running case, as the register was known when the case began and with what was confirmed for it.
   * Refuses what is not allowed for sure.
   */
  async insist(em: EntityManager, wanted: Wanted, running: Running): Promise<Governed> {
    return sure(await this.judged(em, wanted, running));
  }

  /**
   * What may carry each of several cases of one kind, with what was confirmed for it, and what stands in the way: refuses
   * nothing, for cases whose own judge does. The register is asked once for all of them: as it is, or was known then.
   */
  async weigh(em: EntityManager, recordType: string, cases: readonly Weighed[], knownAt?: Date): Promise<Answer[]> {
    const ids = cases.flatMap(({ recordId }) => recordId ?? []);
    const confirmed =
      ids.length > 0 ? await this.confirmations.ofEach(em, recordType, ids) : new Map<string, Entry[]>();
    const answer = await this.applicability.asOf(em, knownAt);
    return cases.map(({ question, recordId }) => answer(question, (recordId && confirmed.get(recordId)) || []));
  }

  /** Everything that could carry it, whether it does or not. */
  async ways(em: EntityManager, wanted: Wanted): Promise<readonly Judgment[]> {
    return (await this.applicability.answer(em, await this.questionOf(em, wanted))).judgments;
  }

  private async questionOf(em: EntityManager, { instrument: _, not: __, uses: ___, at, ...asked }: Wanted) {
    const on = await this.zones.day(em, asked.from, at);
    return { personalData: false, classified: false, documents: [], ...asked, on };
  }

  private async judged(
    em: EntityManager,
    wanted: Wanted,
    { knownAt, ...running }: Partial<Running> & { knownAt: string },
  ): Promise<Governed> {
    const { instrument, not = [], uses = [] } = wanted;
    const question = await this.questionOf(em, wanted);
    const { recordType, recordId } = running;
    const confirmed = recordType && recordId ? await this.confirmations.of(em, { recordType, recordId }) : [];
    const pinned = { knownAt: new Date(knownAt), confirmed };
    const { registerVersion, judgments } = await this.applicability.answer(em, question, pinned);
    const ways = judgments
      .filter(({ matter }) => instrument === undefined || matter.instrument.key === instrument)
      .filter(({ matter }) => !not.includes(matter.instrument.key))
      .map((judgment) => narrowed(judgment, uses));
    const best = bestOf(ways);
    if (!best) throw new Problem('unknown_reference', { field: 'instrument' });
    if (best.status === 'blocked') throw blocked(best);
    return { ...governedBy(best), registerVersion, knownAt };
  }
}

/** Refuses what is not allowed for sure. */
export function sure(governed: Governed): Governed {
  const { applicability, instrument, article, because, on, toConfirm } = governed;
  if (applicability === 'needs_confirmation')
    throw new Problem('basis_unconfirmed', { instrument, article, because, on, toConfirm });
  if (applicability === 'conditional') throw new Problem('basis_on_condition', { instrument, article, because, on });
  return governed;
}

/** What carries it; else what may, if somebody confirms it: an instrument that has been read before one that has not. */
function bestOf(ways: readonly Judgment[]): Judgment | undefined {
  const open = ways.filter(({ status }) => status === 'needs_confirmation');
  return (
    ways.find(({ status }) => status === 'allowed' || status === 'conditional') ??
    open.find(({ matter }) => !matter.instrument.content.stub) ??
    open[0] ??
    ways[0]
  );
}

function blocked({ matter, article, because }: Judgment): Problem {
  const { from, to, on, action } = matter.question;
  return new Problem('basis_blocked', { instrument: matter.instrument.key, article, because, from, to, on, action });
}

function governedBy(judgment: Judgment): Omit<Governed, 'registerVersion' | 'knownAt'> {
  const { matter, status, because, toConfirm } = judgment;
  return {
    action: matter.question.action ?? '',
    instrument: matter.instrument.key,
    unionLaw: matter.instrument.content.unionLaw,
    article: status === 'allowed' ? matter.basis.article : judgment.article,
    basis: matter.basis.key,
    applicability: status,
    because,
    on: matter.question.on,
    duties: [...matter.basis.content.duties],
    restrictions: restrictionsOf(judgment),
    toConfirm: toConfirm.map(({ key }) => key),
  };
}
