import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { DutyReader } from '../duty/duty.reader.js';
import { OperationReader } from '../operations/operation.reader.js';
import { SceneReader, type Place } from '../scenes/scene.reader.js';
import type { OpenPatrolDto } from './patrol.dto.js';
import type { Patrol } from './patrol.entity.js';

/** Where a patrol goes out: looked up in its operation. */
@Injectable()
export class PatrolPlaces {
  constructor(
    private readonly scenes: SceneReader,
    private readonly operations: OperationReader,
    private readonly duty: DutyReader,
  ) {}

  async of(glance: Glance, form: Pick<OpenPatrolDto, 'operationId' | 'siteId' | 'borderSection'>): Promise<Place> {
    const place = await this.scenes.placeOf(glance, { ...form, moments: [] });
    return { ...place, borderSection: await this.section(glance, place, form.borderSection) };
  }

  async section(
    { em }: Glance,
    { operationId, siteId }: Pick<Patrol, 'operationId' | 'siteId'>,
    said: string | null | undefined,
  ): Promise<string | null> {
    return this.duty.sectionAt(await this.operations.get(em, operationId), siteId, said);
  }
}
