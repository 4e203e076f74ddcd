import { Injectable } from '@nestjs/common';
import { clockActor, type Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { idOf } from '../installation/named-id.js';
import { sha256 } from './canonical.js';
import { IncomingActs } from './incoming.acts.js';
import type { SignedMessage } from './message.js';
import { NotPossible } from './not-possible.js';
import type { SecureMailKey } from './secure-mail-key.entity.js';
import type { HeldReason } from './secure-mail.codes.js';
import { SecureMailStore, type Known, type Taken } from './secure-mail.store.js';
import { bodyOf } from './signature.js';

export interface Genuine {
  readonly office: Officer;
  readonly message: SignedMessage;
  readonly key: SecureMailKey;
  readonly fileName: string;
  /** Somebody has let it in after it was held. */
  readonly released?: boolean;
}

export interface Outcome {
  /** Why it was not done; left out where it was. */
  readonly reason?: HeldReason;
  readonly problem?: string | null;
  readonly requestId: string | null;
}

/** Does what a genuine message says, once: what it is known by is entered before, and how it ended after. */
@Injectable()
export class Delivery {
  constructor(
    private readonly work: Work,
    private readonly store: SecureMailStore,
    private readonly acts: IncomingActs,
  ) {}

  async deliver(genuine: Genuine): Promise<Outcome> {
    const taken = takenOf(genuine);
    const known = await this.work.as(clockActor, (em, now) => this.store.enter(em, taken, now));
    const seen = known && seenBefore(known, taken, genuine.released === true);
    if (seen) return { reason: seen, requestId: known.requestId };
    if (known?.state === 'applied') return { requestId: known.requestId };
    const note = (state: Known['state'], requestId: string | null) =>
      this.work.as(clockActor, (em) => this.store.note(em, taken, { state, requestId }));
    try {
      const { office, message } = genuine;
      const begin = (id: string) => note('taken', id);
      const requestId = await this.acts.apply({ office, message, begunId: known?.requestId ?? null, begin });
      await this.confirm(genuine, requestId);
      await note('applied', requestId);
      return { requestId };
    } catch (error) {
      if (!(error instanceof NotPossible)) throw error;
      await note('held', error.requestId);
      return { reason: error.reason, problem: error.problem, requestId: error.requestId };
    }
  }

  async noteFiled(genuine: Genuine): Promise<void> {
    await this.work.as(clockActor, (em, now) => this.store.noteFiled(em, takenOf(genuine), now));
  }

  /** That a request has come is confirmed by the adapter itself; whether it is dealt with is for an officer to say. */
  private async confirm({ office, message, key }: Genuine, requestId: string): Promise<void> {
    if (message.kind !== 'request' && message.kind !== 'spoken_request') return;
    const { country, authorityId } = message.from;
    await this.work.as(clockActor, (em, createdAt) =>
      this.store.postReceipt(em, {
        id: idOf('secure_mail_receipt', `${authorityId}:${message.messageId}`),
        requestId,
        messageId: null,
        kind: 'receipt',
        unitId: office.authorityId,
        toCountry: country,
        toAuthorityId: authorityId,
        form: key.form,
        createdAt,
      }),
    );
  }
}

const takenOf = ({ office, message, fileName }: Genuine): Taken => ({
  unitId: office.authorityId,
  fromAuthorityId: message.from.authorityId,
  messageId: message.messageId,
  digest: sha256(bodyOf(message)),
  kind: message.kind,
  fileName,
});

/** The same file, which was begun and is still there, goes on; anything else that is known has come before. */
function seenBefore(known: Known, taken: Taken, released: boolean): HeldReason | undefined {
  if (known.digest !== taken.digest) return 'message_id_reused';
  const goesOn = released || (known.fileName === taken.fileName && known.filedAt === null);
  return goesOn ? undefined : 'replayed';
}
