import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Fingerprints } from '../core/audit/fingerprints.js';
import { Problem } from '../core/problems.js';
import { NOTHING_KNOWN, type Traits } from '../matching-engine/traits.js';
import { warnings as meanings } from '../matching-engine/warning.codes.js';
import type { SearchSubjectsDto } from './subject-search.dto.js';

interface Terms {
  readonly traits: Traits;
  readonly warnings: readonly { readonly code: string; readonly title: string }[];
  /** What the trail keeps of what was asked: keyed fingerprints, and nothing that could be read. */
  readonly fingerprints: Readonly<Record<string, readonly string[]>>;
}

/** What a search is for, as the engine compares it; refused where there is nothing to search by. */
@Injectable()
export class SubjectSearchTerms {
  constructor(private readonly prints: Fingerprints) {}

  /** Refuses to select people by where they come from or how they are, and nothing else. */
  async of(officer: Officer, form: SearchSubjectsDto): Promise<Terms> {
    const zone = form.mrz.length > 0 ? await this.zone(form.mrz) : { traits: NOTHING_KNOWN, warnings: [] };
    const traits = together(asked(officer, form), zone.traits);
    const named = traits.names.length > 0 || traits.identifiers.length > 0;
    const byOrigin = traits.nationalities.length > 0 || traits.sex !== null;
    if (!named && zone.warnings.length === 0)
      throw new Problem(byOrigin ? 'selected_by_origin' : 'nothing_to_search_by');
    const { warningsOf } = await import('../matching-engine/warnings.js');
    const all = [...warningsOf(traits), ...zone.warnings];
    const warnings = all.filter(({ code }, at) => at === all.findIndex((one) => one.code === code));
    return { traits, warnings, fingerprints: await this.fingerprints(traits) };
  }

  private async zone(lines: readonly string[]): Promise<Pick<Terms, 'traits' | 'warnings'>> {
    const { readMrz } = await import('../matching-engine/mrz.js');
    const { traits, warnings } = readMrz(lines);
    return { traits, warnings: warnings.map((code) => ({ code, title: meanings[code] })) };
  }

  private async fingerprints({ names, births, identifiers }: Traits): Promise<Terms['fingerprints']> {
    const { normalisedIdentifier } = await import('../matching-engine/identifiers.js');
    const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase().split(/\s+/).sort().join(' ');
    return {
      names: names.map(({ text }) => this.prints.of('name', plain(text))),
      births: births.map((birth) => this.prints.of('birth', birth)),
      identifiers: identifiers.map((one) => this.prints.of(one.kind, normalisedIdentifier(one) ?? plain(one.value))),
    };
  }
}

const asked = ({ country }: Officer, form: SearchSubjectsDto): Traits => ({
  names: form.names.map((text) => ({ text })),
  births: form.births,
  nationalities: form.nationalities,
  sex: form.sex ?? null,
  identifiers: form.identifiers.map((one) =>
    one.kind === 'phone' ? { ...one, country: one.country ?? country } : one,
  ),
});

const together = (one: Traits, other: Traits): Traits => ({
  names: [...one.names, ...other.names],
  births: [...new Set([...one.births, ...other.births])],
  nationalities: [...new Set([...one.nationalities, ...other.nationalities])],
  sex: one.sex ?? other.sex,
  identifiers: [...one.identifiers, ...other.identifiers],
});
