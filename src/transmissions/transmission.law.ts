import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CIRCUMSTANCES } from '../core/exchange/passed-on.codes.js';
import type { Statement } from '../core/exchange/passed-on.js';
import type { Classification } from '../core/handling/handling.codes.js';
import { transferCodes, type TransferCode } from '../core/handling/transfer.codes.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { Problem } from '../core/problems.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { standing } from '../legal-register/standing.js';

interface Restricting {
  readonly instrument: string;
  readonly countries: readonly string[];
  /** On the day of the first of them. */
  readonly at: Date;
  /** The register as it was known then: what the case that it goes with is pinned to. */
  readonly knownAt: Date | undefined;
}

/** What the register of law says of an item that is passed on. */
@Injectable()
export class TransmissionLaw {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly zones: TimeZoneReader,
  ) {}

  /** Refuses what the category of the person does not allow to be passed on, with the article (Europol Regulation, Annex II.B). */
  async assertFields(
    em: EntityManager,
    subjectCategory: string | null,
    statements: readonly Statement[],
  ): Promise<void> {
    const { allowed, article } = await this.fieldsOf(em, subjectCategory);
    const fields = [...new Set(statements.map(({ field }) => field))].filter((field) => !allowed.includes(field));
    if (fields.length > 0)
      throw new Problem('field_not_allowed', { fields, subjectCategory, ...(article && { article }) });
  }

  /** What the category lets stand of these statements. */
  async kept(em: EntityManager, subjectCategory: string, statements: readonly Statement[]): Promise<Statement[]> {
    const { allowed } = await this.fieldsOf(em, subjectCategory);
    return statements.filter(({ field }) => allowed.includes(field));
  }

  /** The level that a state's own word for it stands for; never by the English word (PCC SEE, annex to Art. 32). */
  async levelOf(em: EntityManager, country: string, label: string): Promise<Classification> {
    const rows = (await this.register.snapshot(em)).of('classification');
    const wanted = label.trim().toLowerCase();
    const found = rows.find(({ content }) => content.country === country && content.label?.toLowerCase() === wanted);
    if (!found) throw new Problem('unknown_reference', { field: 'nationalLabel' });
    return found.content.level;
  }

  /** What another state calls that level; null where it has no such level, or nobody knows. */
  async labelOf(em: EntityManager, country: string, level: Classification): Promise<string | null> {
    const rows = (await this.register.snapshot(em)).of('classification');
    return rows.find(({ content }) => content.country === country && content.level === level)?.content.label ?? null;
  }

  /** What the instrument, and the reservations of the two states to it, put on everything that is passed on by it. */
  async restrictions(em: EntityManager, { instrument, countries, at, knownAt }: Restricting): Promise<TransferCode[]> {
    const on = await this.zones.day(em, countries[0] ?? '', at);
    const law = await this.register.snapshot(em, knownAt);
    const inForce = <E extends { instrument: string | null }>(entry: E) => entry.instrument === instrument;
    const bases = law.of('basis').filter((entry) => inForce(entry) && standing(entry, on) !== 'no');
    const reserved = law
      .of('reservation')
      .filter((entry) => inForce(entry) && standing(entry, on) !== 'no' && countries.includes(entry.content.country));
    const codes = [
      ...bases.flatMap(({ content }) => content.restrictions),
      ...reserved.flatMap(({ content }) => (content.parameters as { restriction?: string }).restriction ?? []),
    ];
    return [...new Set(codes)].filter((code): code is TransferCode => Object.hasOwn(transferCodes, code));
  }

  private async fieldsOf(
    em: EntityManager,
    subjectCategory: string | null,
  ): Promise<{ allowed: string[]; article: string | null }> {
    if (subjectCategory === null) return { allowed: [CIRCUMSTANCES], article: null };
    const row = (await this.register.snapshot(em)).find('subject_category', subjectCategory);
    if (!row) throw new Problem('unknown_reference', { field: 'subjectCategory' });
    return { allowed: [...row.content.fields, CIRCUMSTANCES], article: row.source };
  }
}
