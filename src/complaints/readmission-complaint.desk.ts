import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor } from '../core/access/actor.js';
import { Seals } from '../core/crypto/seals.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { undone } from './complaint-row.entity.js';
import type { OpenReadmissionComplaintDto } from './readmission-complaint.dto.js';
import { ReadmissionComplaint } from './readmission-complaint.entity.js';
import { placeOfComplaint } from './readmission-complaint.kind.js';
import { ReadmissionComplaintStore } from './readmission-complaint.store.js';
import { readmissionComplaintWorkflow } from './readmission-complaint.workflow.js';

const fresh = { ...undone, restricted: false, namedReaders: [], version: 1 };

/** Hands in a complaint, for whichever feature has heard of it: on the way, at the handover, afterwards. */
@Injectable()
export class ReadmissionComplaintDesk {
  constructor(
    private readonly transitions: Transitions,
    private readonly store: ReadmissionComplaintStore,
    private readonly seals: Seals,
  ) {}

  async open(
    unit: Unit,
    actor: Actor & { kind: 'officer' },
    form: OpenReadmissionComplaintDto,
  ): Promise<{ id: string }> {
    const {
      reference,
      narrative,
      unitConcerned = null,
      place = null,
      answerTo = null,
      language = null,
      ...said
    } = form;
    if (form.occurredAt > unit.now) throw new Problem('inconsistent', { field: 'occurredAt' });
    const addressed = await this.store.addressee(unit.em, { reference, unit: unitConcerned });
    if (!addressed) throw new Problem('unknown_reference', { field: 'reference' });
    const id = newId();
    const content = this.seals.close(placeOfComplaint(id), narrative);
    const details = { id, content, unitConcerned, place, answerTo, language, openedBy: actor.id, openedAt: unit.now };
    const subject = Object.assign(unit.em.create(ReadmissionComplaint), {
      ...fresh,
      ...said,
      ...addressed,
      ...details,
    });
    const opened = { entity: ReadmissionComplaint, actor, subject };
    await this.transitions.open(unit, readmissionComplaintWorkflow, opened);
    return { id };
  }
}
