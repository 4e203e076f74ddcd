import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { sideOf, type Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Actor } from '../core/access/actor.js';
import { ReadmissionEvents } from './readmission-events.registry.js';
import type { ReadmissionMessage } from './readmission-message.entity.js';
import type { ReadmissionMessageKind } from './readmission.codes.js';
import { crossed } from './crossing.js';
import { ReadmissionPersonView } from './readmission-person.view.dto.js';
import type { Readmission } from './readmission.entity.js';
import { sayings, type Said } from './readmission.said.js';
import { ReadmissionStore } from './readmission.store.js';
import { RequestingPartView } from './readmission.view.dto.js';

interface Saying {
  readonly id?: string;
  readonly kind: ReadmissionMessageKind;
  readonly side: Side;
  readonly said: Said;
}

/** Keeps what the two sides say to each other, as it was said, whoever acts. */
@Injectable()
export class ReadmissionMessages {
  constructor(
    private readonly store: ReadmissionStore,
    events: ReadmissionEvents,
  ) {
    for (const [action, { message, side }] of Object.entries(sayings))
      events.on(action as keyof typeof sayings, (unit, readmission, { actor }) =>
        this.keep(unit, readmission, actor, { kind: message, side, said: saidBy(readmission, message) }),
      );
  }

  /** Refuses what is taken down for the other side without saying how it came. */
  async keep(
    { em, now }: Unit,
    readmission: Readmission,
    actor: Actor,
    { id = newId(), kind, side, said }: Saying,
  ): Promise<void> {
    const { text = null, content = null, channel = 'here', externalRef = null, at: saidAt = now } = said;
    if (saidAt > now) throw new Problem('time_ahead', { field: 'at' });
    const registered = actor.kind === 'officer' && sideOf(readmission, actor.country) !== side;
    if (registered && channel === 'here') throw new Problem('registered_by_hand');
    await this.store.addMessage(em, {
      id,
      readmissionId: readmission.id,
      kind,
      side,
      text,
      content,
      channel,
      externalRef,
      registered,
      saidAt,
      digest: digestOf(text, content),
      saidBy: actor.kind === 'officer' ? actor.id : null,
      recordedAt: now,
      stateThen: readmission.state,
    });
    if (externalRef) readmission.externalRef = externalRef;
  }

  /** What came before under this id: the same is one message; another is refused. */
  async earlier(em: EntityManager, readmissionId: string, id: string, said: Said): Promise<ReadmissionMessage | null> {
    const before = await this.store.messageById(em, id);
    if (!before) return null;
    const same = before.readmissionId === readmissionId && before.digest === digestOf(said.text, said.content);
    if (!same) throw new Problem('message_id_taken');
    return before;
  }
}

export const digestOf = (text: string | null = null, content: object | null = null): string =>
  createHash('sha256')
    .update(JSON.stringify([text, content]))
    .digest('hex');

/** An application is kept as it was sent, field by field, and in it only what may cross. */
function saidBy(readmission: Readmission, message: ReadmissionMessageKind): Said {
  const { said = {}, persons, refNo, agreement, category, procedure } = readmission;
  if (message !== 'application') return said;
  const requesting = crossed(RequestingPartView, readmission as unknown as RequestingPartView);
  const them = persons.map((person) => crossed(ReadmissionPersonView, person));
  return { ...said, content: { refNo, agreement, category, procedure, ...requesting, persons: them } };
}
