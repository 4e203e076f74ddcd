import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BasisReader, type Wanted } from '../applicability/basis.reader.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import { ANYBODY } from './collection.codes.js';
import type { Collection } from './collection.entity.js';
import type { Rule } from './collection.terms.js';

/** A hit answers a question of the other side. What this system does by itself with every answer is on file. */
const ANSWERING = { action: 'REQ_INFO', personalData: true, documents: ['secure_channel'] };

/** What the register says of telling others of hits: found for each recipient, and insisted on before anybody is told. */
@Injectable()
export class CollectionLaw {
  constructor(private readonly bases: BasisReader) {}

  /** What carries it, to be pinned; null where nothing crosses a border, or nobody is named yet. */
  async basisOf(em: EntityManager, rule: Omit<Rule, 'basis'>, owner: string, now: Date): Promise<Governed | null> {
    return isToldAbroad(rule, owner) ? this.bases.find(em, wanted(rule, owner, now), now) : null;
  }

  /** Refuses rules that the law does not carry for sure. */
  async insist(
    em: EntityManager,
    { id, ownerCountry }: Pick<Collection, 'id' | 'ownerCountry'>,
    rules: readonly Rule[],
    now: Date,
  ): Promise<Rule[]> {
    const sure: Rule[] = [];
    for (const rule of rules) {
      const running = { recordType: 'collections', recordId: id, knownAt: rule.basis?.knownAt ?? now.toISOString() };
      const asked = { ...wanted(rule, ownerCountry, now), instrument: rule.basis?.instrument };
      const basis = rule.basis && (await this.bases.insist(em, asked, running));
      sure.push({ ...rule, basis });
    }
    return sure;
  }
}

const isToldAbroad = ({ recipient, telling }: Omit<Rule, 'basis'>, owner: string): boolean =>
  recipient !== ANYBODY && recipient !== owner && telling !== 'nothing';

const wanted = ({ recipient }: Omit<Rule, 'basis'>, owner: string, now: Date): Wanted => ({
  ...ANSWERING,
  from: recipient,
  to: owner,
  at: now,
});
