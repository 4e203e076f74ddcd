import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { DataPurpose } from '../core/handling/handling.codes.js';
import { Problem } from '../core/problems.js';
import { defined } from '../core/work/defined.js';
import { HandlingReader } from '../handling/handling.reader.js';
import { ANYBODY, retentionRuleOf } from './collection.codes.js';
import type { RuleDto, TermsDto } from './collection.dto.js';
import type { Collection } from './collection.entity.js';
import { CollectionLaw } from './collection.law.js';
import type { Rule, Terms } from './collection.terms.js';

/** Whose collection it is, as far as its terms depend on that. */
type Owned = Pick<Collection, 'ownerCountry' | 'kind'>;

interface Moment {
  readonly em: EntityManager;
  readonly now: Date;
}

/** Makes terms out of forms: nothing in them that does not fit together, that the law does not carry, or that stays too long. */
@Injectable()
export class CollectionDrafts {
  constructor(
    private readonly law: CollectionLaw,
    private readonly authorities: AuthorityReader,
    private readonly handling: HandlingReader,
  ) {}

  /** What was left out of the form stays as it was before. */
  async terms(unit: Moment, owned: Owned, form: TermsDto, before?: Terms): Promise<Terms> {
    const { purposes = [], nationalLaw = '', reviewDays = 0, keepDays = 0 } = { ...before, ...defined(form) };
    if (purposes.length === 0) throw new Problem('inconsistent', { field: 'purposes' });
    const longest = await this.handling.retentionRule(unit.em, retentionRuleOf(owned.kind));
    if (reviewDays > (longest.reviewAfterDays ?? longest.eraseAfterDays))
      throw new Problem('kept_beyond_its_rule', { field: 'reviewDays', rule: longest.code });
    const rules = await this.rules(unit, owned, form.rules ?? before?.rules ?? []);
    assertTogether(rules, purposes);
    return { purposes, nationalLaw, reviewDays, keepDays, rules };
  }

  /** An authority of the owner's own state. */
  async assertContact({ em, now }: Moment, id: string, country: string): Promise<void> {
    const found = await this.authorities.find(em, id, now);
    if (found?.country !== country) throw new Problem('unknown_reference', { field: 'contactAuthorityId' });
  }

  private async rules(unit: Moment, owned: Owned, forms: readonly (RuleDto | Rule)[]): Promise<Rule[]> {
    const named = forms.map(({ recipient }) => recipient).filter((recipient) => recipient !== ANYBODY);
    await this.handling.assertCountries(unit.em, named, 'rules');
    const rules: Rule[] = [];
    for (const form of forms) rules.push(await this.rule(unit, owned, form));
    return rules;
  }

  private async rule({ em, now }: Moment, { ownerCountry }: Owned, form: RuleDto | Rule): Promise<Rule> {
    const { recipient, authorityId = null, purposes, telling } = form;
    if (recipient === ANYBODY && telling === 'full') throw new Problem('content_for_anybody');
    if (authorityId !== null && (await this.authorities.find(em, authorityId, now))?.country !== recipient)
      throw new Problem('unknown_reference', { field: 'rules' });
    const rule = { id: newId(), recipient, authorityId, purposes, telling };
    return { ...rule, basis: await this.law.basisOf(em, rule, ownerCountry, now) };
  }
}

/** Each rule is for purposes of the collection, and there is one for each recipient and purpose. */
function assertTogether(rules: readonly Rule[], purposes: readonly DataPurpose[]): void {
  if (rules.some((rule) => !rule.purposes.every((purpose) => purposes.includes(purpose))))
    throw new Problem('purpose_not_of_collection');
  const cells = rules.flatMap((rule) =>
    rule.purposes.map((purpose) => `${rule.recipient} ${rule.authorityId ?? ''} ${purpose}`),
  );
  if (new Set(cells).size < cells.length) throw new Problem('recipient_twice');
}
