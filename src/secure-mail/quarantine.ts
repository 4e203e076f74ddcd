import { Injectable, Logger } from '@nestjs/common';
import { clockActor, type Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { Transitions } from '../core/workflow/transitions.js';
import { idOf } from '../installation/named-id.js';
import type { Arrived, DropFolder } from './drop-folder.js';
import { HeldMessage } from './held-message.entity.js';
import { HeldMessageStore } from './held-message.store.js';
import { heldMessageWorkflow } from './held-message.workflow.js';
import type { SignedMessage } from './message.js';
import type { Outcome } from './delivery.js';
import type { HeldReason } from './secure-mail.codes.js';

export interface Held extends Partial<Outcome> {
  readonly reason: HeldReason;
  readonly message?: SignedMessage | undefined;
}

/** Where what is not let in lies until somebody has looked: a row that says why, and the file beside it. */
@Injectable()
export class Quarantine {
  private readonly logger = new Logger(Quarantine.name);

  constructor(
    private readonly work: Work,
    private readonly store: HeldMessageStore,
    private readonly transitions: Transitions,
  ) {}

  /** First the row, then the file: killed between the two, the file comes again and finds its row. */
  async hold(folder: DropFolder, office: Officer, arrived: Arrived, held: Held): Promise<void> {
    const id = idOf('held_message', `${office.authorityId}:${arrived.name}:${arrived.sha256}`);
    await this.work.as(office, async (em, now) => {
      if (await this.store.find(em, office, id)) return;
      const subject = Object.assign(new HeldMessage(), rowOf({ id, office, now }, arrived, held));
      await this.transitions.open({ em, now }, heldMessageWorkflow, { entity: HeldMessage, actor: office, subject });
    });
    await folder.putAside(arrived.name, id, arrived.form);
    this.logger.warn({ id, reason: held.reason, problem: held.problem ?? null }, 'a message was not let in');
  }

  released(unitId: string): Promise<HeldMessage[]> {
    return this.work.as(clockActor, (em) => this.store.released(em, unitId));
  }

  async letIn(folder: DropFolder, { id, form }: HeldMessage, requestId: string | null): Promise<void> {
    await this.act(id, 'let_in', { problem: null, requestId });
    await folder.dropHeld(id, form);
  }

  async holdAgain({ id }: HeldMessage, { reason, problem = null, requestId = null }: Held): Promise<void> {
    await this.act(id, 'hold_again', { reason, problem, requestId });
  }

  /** The files of what was discarded or let in. */
  async clear(folder: DropFolder): Promise<void> {
    const files = await folder.allHeld();
    if (files.length === 0) return;
    const wanted = await this.work.as(clockActor, (em) =>
      this.store.wanted(
        em,
        files.map(({ id }) => id),
      ),
    );
    for (const { id, form } of files) if (!wanted.has(id)) await folder.dropHeld(id, form);
  }

  private async act(id: string, action: 'let_in' | 'hold_again', said: Partial<HeldMessage>): Promise<void> {
    const change = ({ subject }: { subject: HeldMessage }) => void Object.assign(subject, said);
    await this.work.as(clockActor, (em, now) =>
      this.transitions.run({ em, now }, heldMessageWorkflow, this.store, { actor: clockActor, id, action, change }),
    );
  }
}

function rowOf(
  { id, office, now }: { id: string; office: Officer; now: Date },
  { form, size, sha256 }: Arrived,
  { reason, problem = null, requestId = null, message }: Held,
): Partial<HeldMessage> {
  return {
    id,
    ownerAuthorityId: office.authorityId,
    ownerCountry: office.country,
    openedBy: office.id,
    openedAt: now,
    version: 1,
    restricted: false,
    namedReaders: [],
    reason,
    problem,
    form,
    bytes: size,
    sha256,
    requestId,
    decidedBy: null,
    decidedAt: null,
    messageId: message?.messageId ?? null,
    kind: message?.kind ?? null,
    fromAuthorityId: message?.from.authorityId ?? null,
  };
}
