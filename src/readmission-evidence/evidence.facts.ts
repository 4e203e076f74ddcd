import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { together } from '../core/work/together.js';
import type { Profile } from '../readmission-agreements/profile.js';
import { ReadmissionFacts, type Facts } from '../readmissions/readmission-facts.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { missingEvidence, type Missing, type Piece, type ToProve } from './evidence.completeness.js';
import type { ReadmissionEvidence } from './evidence.entity.js';
import { EvidenceLaw } from './evidence.law.js';
import { listedForAll } from './evidence.listed.js';
import { EvidenceCaseStore } from './evidence.case.store.js';
import { EvidenceStore } from './evidence.store.js';

/** What the evidence of a case comes to. */
export interface Standing {
  readonly missing: readonly Missing[];
  readonly listed: boolean;
}

type Case = Pick<Readmission, 'category' | 'procedure' | 'interviewRequested' | 'otherCountry' | 'persons'>;

/** Tells the judge of a case what is missing before it can be sent, and whether a listed document shows the nationality. */
@Injectable()
export class EvidenceFacts implements OnModuleInit {
  constructor(
    private readonly facts: ReadmissionFacts,
    private readonly store: EvidenceStore,
    private readonly cases: EvidenceCaseStore,
    private readonly law: EvidenceLaw,
  ) {}

  onModuleInit(): void {
    this.facts.register('evidence', { load: (em, ids) => this.load(em, ids) });
  }

  async load(em: EntityManager, ids: readonly string[]): Promise<Map<string, Facts['evidence']>> {
    const [rows, cases] = await together(
      () => this.store.ofCases(em, ids),
      () => this.cases.of(em, ids),
    );
    return new Map(
      [...cases].map(([readmission, profile]) => {
        const own = rows.filter(({ readmissionId }) => readmissionId === readmission.id);
        const { missing, listed } = this.standing(readmission, own, profile);
        return [readmission.id, { missing: missing.map(worded), listed }];
      }),
    );
  }

  /** What the requesting side shows and has not withdrawn. */
  standing(readmission: Case, rows: readonly ReadmissionEvidence[], profile: Profile | null): Standing {
    const relied = rows.filter(({ side, state }) => side === 'owner' && state !== 'withdrawn');
    const pieces = relied.map((row) => this.pieceOf(row, profile));
    const toProve = toProveOf(readmission, profile);
    return { missing: missingEvidence(toProve, pieces), listed: listedForAll(toProve, pieces) };
  }

  private pieceOf(row: ReadmissionEvidence, profile: Profile | null): Piece {
    const { id, personId, kind, authenticity, issuingCountry, contested, copyAttached, clearedAt } = row;
    const unknown = {
      strength: 'not_listed',
      sure: false,
      because: ['not_listed'],
      rule: null,
      condition: null,
    } as const;
    const assessment = this.law.assessment(row, profile) ?? unknown;
    const cleared = clearedAt !== null;
    return { id, personId, kind, authenticity, issuingCountry, contested, copyAttached, cleared, assessment };
  }
}

const toProveOf = (readmission: Case, profile: Profile | null): ToProve => ({
  category: readmission.category,
  procedure: readmission.procedure,
  interviewRequested: readmission.interviewRequested,
  requested: readmission.otherCountry,
  persons: readmission.persons.map(({ id, role, photoRef, fingerprintRef }) => ({
    id,
    role,
    hasPhoto: photoRef !== null,
    hasFingerprints: fingerprintRef !== null,
  })),
  biometrics: profile?.biometrics.value ?? null,
  biometricsSure: profile?.biometrics.sure ?? false,
});

/** Codes and ids: what a refusal may say. */
const worded = ({ what, personId, evidenceId }: Missing): string =>
  [what, evidenceId ?? personId].filter((part) => part !== undefined).join(':');
