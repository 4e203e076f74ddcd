import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { DutyReader } from '../duty/duty.reader.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { PatrolBrief } from '../patrols/patrol.reader.js';
import { SceneReader, type Place } from '../scenes/scene.reader.js';
import type { ShiftBrief } from '../shifts/shift.reader.js';
import type { OpenCheckDto } from './check.dto.js';
import { CheckWork } from './check.work.js';

/** Where a check belongs: its place, its patrol, its shift, and who is on these. */
export interface Context {
  readonly place: Place;
  readonly patrolId: string | null;
  readonly patrolLeaderId: string | null;
  readonly shiftId: string | null;
  readonly shiftLeaderId: string | null;
  readonly shiftEndsAt: Date | null;
  /** Everybody who is on the patrol or the shift. */
  readonly members: readonly string[];
  /** Refuses officers who are not on the patrol, or not on the shift, that the check is said to belong to. */
  readonly assertMembers: (officerIds: readonly string[]) => void;
}

/** Looks up, through the caller's own eyes, what a check is said to belong to. */
@Injectable()
export class CheckContexts {
  constructor(
    private readonly scenes: SceneReader,
    private readonly operations: OperationReader,
    private readonly duty: DutyReader,
    private readonly work: CheckWork,
  ) {}

  async of(glance: Glance, form: OpenCheckDto): Promise<Context> {
    const { em } = glance;
    const operation = await this.operations.get(em, form.operationId);
    const patrol = await this.work.patrol(em, form);
    const shift = await this.work.shift(em, form);
    const siteId = form.siteId ?? patrol?.siteId ?? shift?.siteId ?? undefined;
    const moments = [form.startedAt, form.endedAt];
    const place = await this.scenes.placeOf(glance, { operationId: operation.id, siteId, moments });
    const said = form.borderSection ?? patrol?.borderSection;
    const borderSection = this.duty.sectionAt(operation, place.siteId, said);
    return { place: { ...place, borderSection }, ...belongingTo(patrol, shift) };
  }
}

function belongingTo(patrol: PatrolBrief | null, shift: ShiftBrief | null): Omit<Context, 'place'> {
  const crews = [patrol?.officerIds, shift?.officerIds].filter((crew) => crew !== undefined);
  return {
    patrolId: patrol?.id ?? null,
    patrolLeaderId: patrol?.leaderId ?? null,
    shiftId: shift?.id ?? null,
    shiftLeaderId: shift?.leaderId ?? null,
    shiftEndsAt: shift?.endsAt ?? null,
    members: crews.flat(),
    assertMembers: (officerIds) => {
      const stranger = officerIds.find((id) => crews.some((crew) => !crew.includes(id)));
      if (stranger) throw new Problem('not_part_of_it', { officerId: stranger });
    },
  };
}
