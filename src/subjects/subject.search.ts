import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import { Fingerprints } from '../core/audit/fingerprints.js';
import type { Listing } from '../core/cases/rows.js';
import { whereEqual } from '../core/cases/where.js';
import { Problem } from '../core/problems.js';
import type { SubjectsQueryDto } from './subjects-query.dto.js';
import { normalised, type KeyKind } from './subject.keys.js';

const keyKinds = ['phone', 'imei', 'plate', 'vin', 'document', 'account', 'iban', 'email', 'craft', 'weapon'] as const;

/** What a list of subjects is asked for, and what the trail keeps of it: of a number or a name, only a keyed fingerprint. */
@Injectable()
export class SubjectSearch {
  constructor(private readonly fingerprints: Fingerprints) {}

  /** Refuses to select people by where they come from, what they believe or how they are, and nothing else. */
  asked(officer: Officer, query: SubjectsQueryDto): Pick<Listing, 'where' | 'audited'> {
    const { nationality, specialCategory, dpoNotice, limit: _, after: __, count: ___, ...rest } = query;
    const terms = keyKinds.flatMap((kind) => this.term(officer, kind, rest[kind]));
    const byOrigin = nationality !== undefined || specialCategory !== undefined;
    if (byOrigin && terms.length === 0 && !saysSomethingOfThem(query)) throw new Problem('selected_by_origin');
    const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !keyKinds.includes(name as never)));
    const details = Object.fromEntries(terms.map(({ kind, value }) => [kind, this.fingerprints.of(kind, value)]));
    return {
      where: [
        ...whereEqual(plain),
        ...terms.map(hasKey),
        ...(nationality === undefined ? [] : [ofNationality(nationality)]),
        ...(specialCategory === undefined ? [] : [holding(specialCategory)]),
        ...(dpoNotice === undefined ? [] : [notice(dpoNotice)]),
      ],
      audited: terms.length > 0 ? { details } : {},
    };
  }

  private term({ country }: Officer, kind: KeyKind, term: string | undefined): { kind: KeyKind; value: string }[] {
    if (term === undefined) return [];
    const value = normalised(kind, term, country);
    if (!value) throw new Problem('bad_input', { fields: [kind] });
    return [{ kind, value }];
  }
}

/** A person may be looked for by what they are thought to have done, or by the record that they come from. */
const saysSomethingOfThem = ({ category, sourceId }: SubjectsQueryDto): boolean =>
  sourceId !== undefined || (category !== undefined && category !== 'mentioned');

const hasKey = ({ kind, value }: { kind: KeyKind; value: string }): Condition => ({
  text: `row.id in (select key.subject_id from subject_keys key where key.kind = :kind_${kind} and key.value = :value_${kind})`,
  parameters: { [`kind_${kind}`]: kind, [`value_${kind}`]: value },
});

const ofNationality = (country: string): Condition => ({
  text: `row.attributes -> 'nationalities' @> :nationality::jsonb`,
  parameters: { nationality: JSON.stringify([{ country }]) },
});

const holding = (kind: string): Condition => ({
  text: 'row.special_kinds @> array[:special_kind]',
  parameters: { special_kind: kind },
});

const notice = (state: 'open' | 'noted'): Condition => ({
  text: `row.dpo_notified_at is not null and row.dpo_noted_at is ${state === 'open' ? '' : 'not '}null`,
  parameters: {},
});
