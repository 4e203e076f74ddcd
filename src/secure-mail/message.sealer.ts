import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import type { TransmissionItem } from '../transmissions/transmission-item.entity.js';
import { DropFolder } from './drop-folder.js';
import { MessageComposer } from './message.composer.js';
import { written } from './message.forms.js';
import { SecureMailSettings } from './secure-mail.settings.js';
import type { Posting } from './secure-mail.store.js';
import { signed } from './signature.js';

export interface Sealed {
  readonly items: readonly TransmissionItem[];
  /** Puts it into the folder. */
  readonly post: () => Promise<void>;
}

/** Composes a message, signs it, and knows where it goes. */
@Injectable()
export class MessageSealer {
  constructor(
    private readonly composer: MessageComposer,
    private readonly settings: SecureMailSettings,
  ) {}

  /** Undefined where nothing is left to say. */
  async seal(em: EntityManager, posting: Posting): Promise<Sealed | undefined> {
    const composed = await this.composer.of(em, posting);
    if (!composed || !this.settings.on) return undefined;
    const { folder, key } = this.settings.on;
    const content = written(signed(composed.message, key), posting.form);
    const post = () => new DropFolder(join(folder, posting.unitId)).post(nameOf(posting), content);
    return { items: composed.items, post };
  }
}

/** In the order in which it was said. */
const nameOf = ({ createdAt, id, form }: Posting): string =>
  `${createdAt.toISOString().replace(/[-:.]/g, '')}-${id}.${form}`;
