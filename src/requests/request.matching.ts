import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { ReceivedItemReader } from '../received-items/received-item.reader.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import type { MatchKind, MatchView } from './request-matches.dto.js';
import type { CrossBorderRequest } from './request.entity.js';

interface Found {
  readonly id: string;
  readonly keys?: readonly string[];
  readonly carrierType?: string;
  readonly carrierId?: string;
}

/** Asks those who answer for what is held. */
@Injectable()
export class RequestMatching {
  constructor(
    private readonly transmissions: TransmissionReader,
    private readonly received: ReceivedItemReader,
    private readonly subjects: SubjectReader,
  ) {}

  async matching({ id }: CrossBorderRequest, { em, reader }: Glance): Promise<MatchView[]> {
    const its = await this.keysOf(id, { em, reader });
    const elsewhere = ({ carrierId }: Found) => carrierId !== id;
    const passed = (await this.transmissions.withKeys(em, reader, its)).filter(elsewhere);
    const received = (await this.received.withKeys(em, reader, its)).filter(elsewhere);
    const mayRead = reader.permissions.has('subject.read');
    const subjects = mayRead ? await this.subjects.withKeys(em, reader, its) : [];
    const known = (kind: MatchKind, all: readonly Found[]) => all.map((one) => shown(kind, one, its));
    return [
      ...known('transmission_item', passed),
      ...known('received_item', received),
      ...known(
        'subject',
        subjects.map(({ id: subject }) => ({ id: subject })),
      ),
    ];
  }

  /** What the asking side has sent with it; the other side knows it from its copies. */
  private async keysOf(id: string, { em, reader }: Pick<Glance, 'em' | 'reader'>): Promise<string[]> {
    const sent = await this.transmissions.keysOf(em, reader, 'requests', id);
    const copies = await this.received.keysOf(em, reader, 'requests', id);
    return [...new Set([...sent, ...copies])];
  }
}

function shown(kind: MatchKind, { id, keys, carrierType, carrierId }: Found, its: readonly string[]): MatchView {
  const both = keys ? keys.filter((key) => its.includes(key)) : its;
  const by = [...new Set(both.map((key) => key.split(':')[0] ?? ''))].sort();
  return { kind, id, by: keys ? by : [], carrierType: carrierType ?? null, carrierId: carrierId ?? null };
}
