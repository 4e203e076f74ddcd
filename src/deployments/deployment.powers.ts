import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { LegalBasisReader } from '../legal-bases/legal-basis.reader.js';
import { carries, powersOf, type Powers, type Sending } from '../legal-bases/powers.js';
import type { Deployment } from './deployment.entity.js';
import { DeploymentStore } from './deployment.store.js';

/** What an officer may do where they are sent: looked up, not written down. */
@Injectable()
export class DeploymentPowers {
  constructor(
    private readonly store: DeploymentStore,
    private readonly bases: LegalBasisReader,
  ) {}

  async of(em: EntityManager, deployment: Deployment): Promise<Powers> {
    const operation = await this.store.operation(em, deployment.operationId);
    if (!operation?.legalBases.includes(deployment.legalBasis)) throw new Problem('basis_not_of_operation');
    const basis = await this.bases.find(em, deployment.legalBasis);
    const sending = await this.sending(em, deployment, operation.borderSections);
    if (!basis || !carries(basis, sending))
      throw new Problem('basis_does_not_carry', { legalBasis: deployment.legalBasis });
    return powersOf(basis, sending, await this.bases.declarations(em, [sending.host], sending.day));
  }

  /** Where an operation has several hosts, the officer is sent to the one of their site, or else to the first. */
  private async sending(
    em: EntityManager,
    { country, hostCountries, arrival }: Deployment,
    sections: string[],
  ): Promise<Sending> {
    const host = hostCountries.includes(country) ? country : (hostCountries[0] ?? country);
    return {
      host,
      sender: country,
      borders: await this.store.borders(em, sections),
      day: arrival.toISOString().slice(0, 10),
    };
  }
}
