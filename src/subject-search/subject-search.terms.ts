import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';
import type { Officer } from '../core/access/actor.js';
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
  private readonly key: Buffer;

  constructor(@Inject(Config) { SECRET_KEY }: Config) {
    this.key = keyFor('search terms', SECRET_KEY);
  }

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
    return { traits, warnings, fingerprints: this.fingerprints(traits) };
  }

  private async zone(lines: readonly string[]): Promise<Pick<Terms, 'traits' | 'warnings'>> {
    const { readMrz } = await import('../matching-engine/mrz.js');
    const { traits, warnings } = readMrz(lines);
    return { traits, warnings: warnings.map((code) => ({ code, title: meanings[code] })) };
  }

  private fingerprints({ names, births, identifiers }: Traits): Terms['fingerprints'] {
    const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase().split(/\s+/).sort().join(' ');
    return {
      names: names.map(({ text }) => this.fingerprint('name', plain(text))),
      births: births.map((birth) => this.fingerprint('birth', birth)),
      identifiers: identifiers.map(({ kind, value }) => this.fingerprint(kind, plain(value))),
    };
  }

  private fingerprint(kind: string, value: string): string {
    return createHmac('sha256', this.key).update(`${kind}:${value}`).digest('base64url');
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
