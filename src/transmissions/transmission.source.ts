import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { heldBack, type Item } from '../core/handling/item.js';
import { keptFrom } from '../core/handling/leaving.js';
import { Problem } from '../core/problems.js';
import { SourceReader } from '../handling/source.reader.js';
import { custodyOf, type ReceivedItem } from '../received-items/received-item.entity.js';
import { ordered } from './transmission.content.js';
import type { TransmissionItem } from './transmission-item.entity.js';

interface Drawing {
  readonly type: string;
  readonly id: string;
  readonly recipient: string;
}

type Draws = Pick<TransmissionItem, 'codes' | 'h3Text' | 'deleteBy' | 'restrictTo'>;

/** What an item is drawn from goes with it as far as its own handling lets it; what it carries, the item carries too. */
@Injectable()
export class TransmissionSource {
  constructor(private readonly records: SourceReader) {}

  /** The source as its user sees it, if it may go to that recipient now. */
  async assertMayLeave(
    em: EntityManager,
    officer: Officer,
    now: Date,
    { type, id, recipient }: Drawing,
  ): Promise<Item | ReceivedItem> {
    const source = await this.records.find<Item | ReceivedItem>(em, officer, type, id);
    if (!source) throw new Problem('unknown_reference', { field: 'sourceId' });
    const objection = isReceived(source)
      ? keptFrom(
          custodyOf(source),
          { recipient, use: 'share' },
          source.permissions.filter(({ use }) => use === 'share'),
          now,
        )
      : (heldBack(source, { recipient, use: 'share' }, now) ??
        (source.releasedAt === null ? 'not_releasable' : undefined));
    if (objection) throw new Problem(objection, { sourceType: type, sourceId: id });
    return source;
  }

  /** Never looser than what it is drawn from, and never longer. */
  drawn<D extends Draws>(item: D, source: Item | ReceivedItem): D & { rootId?: string } {
    const carried = isReceived(source) ? source.codes : source.handlingCodes;
    const words = [item.h3Text, source.h3Text].flatMap((text) => text ?? []);
    const h3Text = words.length > 0 ? [...new Set(words)].join('\n') : null;
    const codes = ordered([...item.codes, ...carried]);
    if (!isReceived(source)) return { ...item, codes, h3Text };
    const restrictTo = source.codes.includes('RESTRICT_TO_MS') ? source.restrictTo : item.restrictTo;
    return {
      ...item,
      codes,
      h3Text,
      restrictTo,
      deleteBy: sooner(item.deleteBy, source.destroyOn),
      rootId: source.rootId,
    };
  }
}

const isReceived = (source: Item | ReceivedItem): source is ReceivedItem => 'sourceCountry' in source;

const sooner = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other);
