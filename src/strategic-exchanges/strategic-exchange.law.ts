import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BasisReader } from '../applicability/basis.reader.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import { Problem } from '../core/problems.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { RetentionReader } from '../legal-register/retention.reader.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';

/** A kind of strategic exchange, as the register has it. */
export interface Resting {
  readonly action: string;
  readonly article: string;
}

interface Told {
  readonly from: string;
  readonly to: string;
  readonly instrument?: string | undefined;
}

/** What the register says of information without personal data. */
@Injectable()
export class StrategicExchangeLaw {
  constructor(
    private readonly bases: BasisReader,
    private readonly register: LegalRegisterReader,
    private readonly retention: RetentionReader,
  ) {}

  /** On which article a kind rests; its author may say it more exactly. */
  async restingOn(em: EntityManager, kind: string, article: string | undefined): Promise<Resting> {
    const row = (await this.register.snapshot(em)).find('code', `STRATEGIC_KIND/${kind}`);
    if (!row) throw new Problem('unknown_reference', { field: 'kind' });
    const whole = row.article.split(' ').at(-1) ?? '';
    if (article !== undefined && article !== whole && !article.startsWith(`${whole}(`))
      throw new Problem('inconsistent', { field: 'article' });
    return { action: row.content.anchor ?? 'STRAT_INFO', article: article ?? whole };
  }

  find(em: EntityManager, { from, to, instrument }: Told, { action, article }: Resting, now: Date): Promise<Governed> {
    return this.bases.find(em, { from, to, at: now, action, instrument, uses: [article] }, now);
  }

  /** After how many days what is over is looked at again. */
  reviewAfterDays(em: EntityManager, instrument: string): Promise<number> {
    return this.retention.reviewAfterDays(em, instrument);
  }

  /** On the day on which it goes, by the register as it is then; what comes of it is pinned. */
  insist(em: EntityManager, exchange: StrategicExchange, now: Date): Promise<Governed> {
    const { id, ownerCountry: from, otherCountry: to, basis, onArticle } = exchange;
    const wanted = { from, to, at: now, action: basis.action, instrument: basis.instrument, uses: [onArticle] };
    const running = { recordType: 'strategic_exchanges', recordId: id, knownAt: now.toISOString() };
    return this.bases.insist(em, wanted, running);
  }

  /** Refuses personal data, with the article, and with the ways by which they may be told (PCC SEE, Art. 3). */
  async refusePersonalData(em: EntityManager, { from, to }: Told, found: readonly string[], now: Date): Promise<never> {
    const judgments = await this.bases.ways(em, { from, to, at: now, action: 'STRAT_INFO', personalData: true });
    const gate = judgments.flatMap(({ checks }) => checks).find(({ rule }) => isGate(rule));
    const instead = gate && (gate.rule.content as { parameters: { instead: string[] } }).parameters.instead;
    throw new Problem('holds_personal_data', { found, article: gate?.rule.article, instead });
  }
}

const isGate = ({ kind, content }: Entry): boolean =>
  kind === 'gate' && (content as { rule: string }).rule === 'no_personal_data';
