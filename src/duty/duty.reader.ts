import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorderSectionReader } from '../border-sections/border-section.reader.js';
import { Problem } from '../core/problems.js';
import { keptFromDuty } from '../core/workflow/duty.rules.js';
import { DeploymentReader, type DeploymentBrief } from '../deployments/deployment.reader.js';
import type { Power } from '../legal-bases/legal-basis.codes.js';
import { LegalBasisReader } from '../legal-bases/legal-basis.reader.js';
import { carries, powersOf, type HostDeclaration, type LegalBasis } from '../legal-bases/powers.js';
import type { OperationBrief } from '../operations/operation.reader.js';

/** Where and when officers are put to work, and whose territory it is. */
export interface Spot {
  readonly operationId: string;
  readonly host: string;
  readonly borderSection: string | null;
  readonly at: Date;
}

/** An officer at work: on which basis, and with which of its powers at that very place. */
export interface OnDuty {
  readonly officerId: string;
  readonly country: string;
  readonly legalBasis: string;
  /** Instrument and article of the basis, as a refusal quotes them. */
  readonly article: string;
  readonly powers: Power[];
  readonly deployment: DeploymentBrief;
}

/** Answers who may be put to work, and what each may do there. A power that holds on the common border holds only there. */
@Injectable()
export class DutyReader {
  constructor(
    private readonly deployments: DeploymentReader,
    private readonly bases: LegalBasisReader,
    private readonly sections: BorderSectionReader,
  ) {}

  /** The border section of what takes place there: as it was said, or the site's, or the only one that there is. */
  sectionAt({ borderSections, sites }: OperationBrief, siteId: string | null, said?: string | null): string | null {
    if (said && !borderSections.includes(said)) throw new Problem('unknown_reference', { field: 'borderSection' });
    const [only, another] = borderSections;
    const alone = another === undefined ? only : undefined;
    return said ?? sites.find(({ id }) => id === siteId)?.borderSection ?? alone ?? null;
  }

  /** Refuses the first who is not deployed, not serving, of a state that has not signed, or not briefed. */
  async fit(em: EntityManager, spot: Spot, officerIds: readonly string[], field: string): Promise<OnDuty[]> {
    const found = await this.deployments.all(em, spot.operationId, officerIds);
    for (const officerId of officerIds) {
      const kept = keptFromDuty(
        found.find((one) => one.officerId === officerId),
        spot.at,
      );
      if (kept) throw new Problem(kept, { field, officerId });
    }
    return this.withPowers(em, spot, found);
  }

  private async withPowers(em: EntityManager, spot: Spot, found: readonly DeploymentBrief[]): Promise<OnDuty[]> {
    const bases = await this.bases.all(em);
    const [a, b] = spot.borderSection === null ? [] : await this.sections.countries(em, [spot.borderSection]);
    const borders = a === undefined || b === undefined ? [] : [[a, b] as const];
    const day = spot.at.toISOString().slice(0, 10);
    const declarations = await this.bases.declarations(em, [spot.host], day);
    return found.map((deployment) => {
      const { officerId, country, legalBasis } = deployment;
      const basis = bases.find(({ code }) => code === legalBasis);
      const sending = { host: spot.host, sender: country, borders, day };
      const powers = basis ? powersThere(deployment, basis, sending, declarations) : [];
      const article = basis ? `${basis.instrument}, ${basis.article}` : legalBasis;
      return { officerId, country, legalBasis, article, powers, deployment };
    });
  }
}

/** What was accepted for the whole operation, as far as the basis gives it at this place too. */
function powersThere(
  { powers }: DeploymentBrief,
  basis: LegalBasis,
  sending: Parameters<typeof powersOf>[1],
  declarations: readonly HostDeclaration[],
): Power[] {
  const there = carries(basis, sending) ? powersOf(basis, sending, declarations).powers : [];
  return powers.filter((power) => there.includes(power));
}
