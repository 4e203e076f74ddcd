import { Injectable } from '@nestjs/common';
import type { Profile } from '../readmission-agreements/profile.js';
import { assess } from './evidence.assessment.js';
import type { Assessment, EvidenceRule, Expiry } from './evidence.shown.js';
import type { ReadmissionEvidence } from './evidence.entity.js';

/** What the governing agreement says of evidence, as the assessment asks for it. */
@Injectable()
export class EvidenceLaw {
  private readonly made = new WeakMap<Profile, readonly EvidenceRule[]>();

  /** How strong it is under this agreement on its day; nothing without an agreement. */
  assessment(evidence: ReadmissionEvidence, profile: Profile | null): Assessment | null {
    return profile && assess(evidence, this.rulesOf(profile), profile.on);
  }

  rulesOf(profile: Profile): readonly EvidenceRule[] {
    const before = this.made.get(profile);
    if (before) return before;
    const general = expiryOf(profile);
    const rules = profile.evidence.map((row): EvidenceRule => ({
      key: row.entryKey,
      kind: row.code,
      strength: row.strength,
      states: row.states,
      issuedFrom: row.issuedFrom,
      issuedBefore: row.issuedBefore,
      expiry: row.expiredAtMost ? { rule: 'within', within: row.expiredAtMost } : general,
      condition: row.condition,
      sure: row.sure,
    }));
    this.made.set(profile, rules);
    return rules;
  }
}

/** What the agreement says of documents that have expired; nothing of it where nobody has verified that. */
function expiryOf({ expiredDocuments: { value, sure } }: Profile): Expiry | null {
  if (!value || !sure) return null;
  if (value.rule === 'proof_kept') return { rule: 'kept' };
  if (value.rule === 'prima_facie') return { rule: 'prima_facie' };
  return value.within ? { rule: 'within', within: value.within } : null;
}
