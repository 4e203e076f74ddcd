import { Injectable } from '@nestjs/common';
import { placesOf } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { BorderSectionReader } from '../border-sections/border-section.reader.js';
import { OperationReader } from '../operations/operation.reader.js';

/** Where and when something took place that an officer is about to record. */
export interface Scene {
  readonly operationId: string;
  readonly siteId?: string | undefined;
  readonly borderSection?: string | undefined;
  /** What happened, with its moments: none may lie ahead. */
  readonly moments: readonly (Date | null | undefined)[];
}

/** Where it is recorded, and whose record it is. */
export interface Place {
  readonly operationId: string;
  readonly siteId: string | null;
  readonly borderSection: string | null;
  readonly ownerAuthorityId: string;
  readonly ownerCountry: string;
}

/** Answers whose record it is when something is recorded on the spot, and refuses what cannot be recorded there. */
@Injectable()
export class SceneReader {
  constructor(
    private readonly operations: OperationReader,
    private readonly sections: BorderSectionReader,
  ) {}

  /** Refused: an operation that is not under way or in which the officer does not serve, unknown places, what lies ahead. */
  async placeOf({ em, reader, now }: Glance, scene: Scene, states: readonly string[] = ['active']): Promise<Place> {
    const { operationId, siteId = null, borderSection = null, moments } = scene;
    const operation = await this.operations.get(em, operationId);
    if (!placesOf(reader).includes(operationId)) throw new Problem('not_permitted');
    if (!states.includes(operation.state)) throw new Problem('operation_not_active', { state: operation.state });
    if (moments.some((moment) => moment && moment > now)) throw new Problem('time_ahead');
    if (borderSection !== null && !(await this.sections.allKnown(em, [borderSection])))
      throw new Problem('unknown_reference', { field: 'borderSection' });
    return { operationId, siteId, borderSection, ...this.operations.hostAt(operation, siteId) };
  }
}
