import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { clockActor } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { Transitions } from '../core/workflow/transitions.js';
import { TabletReader } from '../tablets/tablet.reader.js';
import type { ParkDto, ParkedView } from './parked-work.dto.js';
import { ParkedWork } from './parked-work.entity.js';
import { photoIn, type IncomingPhoto } from './parked-photo.js';
import { ParkedWorkStore } from './parked-work.store.js';
import { parkedWorkWorkflow } from './parked-work.workflow.js';

/**
 * Takes in what a device could not send as its officer. The device speaks with its own key, since its officer may have no
 * session any more; it is recorded by the clock, in the name of nobody, and read by supervisors.
 */
@Injectable()
export class ParkedWorkParking {
  constructor(
    private readonly work: Work,
    private readonly tablets: TabletReader,
    private readonly store: ParkedWorkStore,
    private readonly transitions: Transitions,
  ) {}

  park(tabletId: string, key: string | undefined, form: ParkDto): Promise<ParkedView> {
    return this.work.as(clockActor, async (em, now) => {
      if (!(await this.tablets.withKey(em, tabletId, key))) throw new Problem('not_found');
      const before = await this.store.before(em, tabletId, form.itemId);
      if (before) return { id: before.id, state: before.state };
      const { officerId, operationId = null, itemId, capturedAt, refusal, command } = form;
      const { workId = null, title = null, seq } = form;
      const belongs = await this.store.belonging(em, { tabletId, officerId, operationId });
      if (!belongs) throw new Problem('unknown_reference', { field: 'officerId' });
      const given = { id: newId(), restricted: false, namedReaders: [], openedAt: now, version: 1, note: null };
      const what = { tabletId, officerId, itemId, workId, title, seq, capturedAt, refusal, command };
      const subject = em.create(ParkedWork, { ...given, ...belongs, ...what, openedBy: officerId });
      await this.transitions.open({ em, now }, parkedWorkWorkflow, { entity: ParkedWork, actor: clockActor, subject });
      return { id: subject.id, state: subject.state };
    });
  }

  /** What a step holds that is no form; taken once, and only of a step that is parked. */
  async takePhoto(tabletId: string, key: string | undefined, { itemId, body }: IncomingPhoto): Promise<void> {
    const photo = await photoIn(body);
    await this.work.as(clockActor, async (em) => {
      if (!(await this.tablets.withKey(em, tabletId, key))) throw new Problem('not_found');
      const parked = await this.store.before(em, tabletId, itemId);
      if (!parked || parked.command === null) throw new Problem('not_found');
      await this.store.keepPhoto(em, parked.id, photo);
    });
  }
}
