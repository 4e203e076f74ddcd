import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { DeploymentBrief } from '../deployments/deployment.reader.js';
import { DeploymentReader } from '../deployments/deployment.reader.js';
import type { Place } from './scene.reader.js';

/** Officers who are said to have done something, and when. */
export interface Said {
  readonly officerIds: readonly string[];
  readonly at: Date;
  /** The field of the form that names them. */
  readonly field: string;
}

/** Answers whether officers were there and had the powers for what they are said to have done. */
@Injectable()
export class PowersReader {
  constructor(private readonly deployments: DeploymentReader) {}

  /** Everybody who was deployed in the operation at that moment; refuses anybody else. */
  async served(em: EntityManager, { operationId }: Place, { officerIds, at, field }: Said): Promise<DeploymentBrief[]> {
    const found = await this.deployments.all(em, operationId, officerIds);
    const there = found.filter(({ state, arrival, departure }) => {
      return (state === 'serving' || state === 'ended') && arrival <= at && at <= departure;
    });
    if (there.length < new Set(officerIds).size) throw new Problem('unknown_reference', { field });
    return there;
  }

  /** To apprehend, to arrest and to seize is for officers of the host, under its own law. */
  async hadOwnLaw(em: EntityManager, place: Place, said: Said): Promise<void> {
    const there = await this.served(em, place, said);
    const may = ({ country, powers }: DeploymentBrief) => country === place.ownerCountry && powers.includes('own_law');
    if (!there.every(may)) throw new Problem('host_officer_only', { field: said.field });
  }

  /** A visiting officer may hold somebody until an officer of the host takes over, where their legal basis says so. */
  async mightHold(em: EntityManager, place: Place, said: Said): Promise<void> {
    const there = await this.served(em, place, said);
    if (!there.every(({ powers }) => powers.includes('hold')))
      throw new Problem('no_power_to_hold', { field: said.field });
  }
}
