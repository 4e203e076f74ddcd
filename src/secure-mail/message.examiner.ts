import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { later } from '../core/workflow/deadline.js';
import type { Arrived } from './drop-folder.js';
import { conforms } from './message.check.js';
import { read } from './message.forms.js';
import type { SignedMessage } from './message.js';
import { AHEAD, OLDEST, Unreadable } from './message.limits.js';
import type { SecureMailKey } from './secure-mail-key.entity.js';
import { SecureMailKeyStore } from './secure-mail-key.store.js';
import type { HeldReason } from './secure-mail.codes.js';
import { isSignedBy } from './signature.js';

/** What a file is: a message that is genuine, or why it is not let in, with what it says of itself where it conforms. */
export type Finding =
  | { readonly message: SignedMessage; readonly key: SecureMailKey; readonly reason?: undefined }
  | { readonly reason: HeldReason; readonly message?: SignedMessage | undefined };

interface Where {
  readonly unitId: string;
  readonly now: Date;
  /** An officer answers for when it was written. */
  readonly released?: boolean;
}

/** Examines what comes, from the outside in: size, form, addressee, signature, key, age. */
@Injectable()
export class MessageExaminer {
  constructor(private readonly keys: SecureMailKeyStore) {}

  async examine(em: EntityManager, arrived: Arrived, where: Where): Promise<Finding> {
    if (!arrived.bytes) return { reason: 'too_large' };
    const value = readable(arrived.bytes, arrived.form);
    if (value === undefined) return { reason: 'not_readable' };
    if (!conforms(value)) return { reason: 'not_conforming' };
    if (value.to.authorityId !== where.unitId) return { reason: 'not_for_us', message: value };
    return this.genuine(em, value, where);
  }

  private async genuine(em: EntityManager, message: SignedMessage, { now, released }: Where): Promise<Finding> {
    const { signature } = message;
    if (!signature) return { reason: 'unsigned', message };
    const [key] = await this.keys.named(em, message.from.authorityId, signature.keyId);
    if (!key) return { reason: 'unknown_key', message };
    if (!isSignedBy(message, signature, key.publicKey)) return { reason: 'bad_signature', message };
    if (!isTrusted(key, now)) return { reason: 'key_not_valid', message };
    const sentAt = new Date(message.sentAt);
    if (Number.isNaN(sentAt.getTime())) return { reason: 'not_conforming' };
    if (!released && sentAt > later(now, AHEAD)) return { reason: 'ahead_of_time', message };
    if (!released && sentAt < later(now, -OLDEST)) return { reason: 'stale', message };
    return { message, key };
  }
}

const isTrusted = ({ state, validFrom, validTo }: SecureMailKey, now: Date): boolean =>
  state === 'active' && validFrom <= now && (validTo === null || now < validTo);

function readable(bytes: Uint8Array, form: Arrived['form']): unknown {
  try {
    return read(bytes, form);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
