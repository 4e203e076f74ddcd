import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { ReceivedItemReader } from '../received-items/received-item.reader.js';
import { NOTHING_KNOWN, type Traits } from '../matching-engine/traits.js';
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

interface Held {
  readonly exact: MatchView[];
  readonly persons: Traits[];
}

/** Asks those who answer for what is held. */
@Injectable()
export class RequestMatching {
  constructor(
    private readonly transmissions: TransmissionReader,
    private readonly received: ReceivedItemReader,
    private readonly subjects: SubjectReader,
  ) {}

  /** What has an identifier in common with it, and the persons of the request, to be compared by name. */
  async matching({ id }: CrossBorderRequest, { em, reader }: Glance): Promise<Held> {
    const its = await this.keysOf(id, { em, reader });
    const sought = { keys: its, besides: id };
    const passed = await this.transmissions.withKeys(em, reader, sought);
    const received = await this.received.withKeys(em, reader, sought);
    const mayRead = reader.permissions.has('subject.read');
    const subjects = mayRead ? await this.subjects.withKeys(em, reader, its) : [];
    const known = (kind: MatchKind, all: readonly Found[]) => all.map((one) => shown(kind, one, its));
    const exact = [
      ...known('transmission_item', passed),
      ...known('received_item', received),
      ...known(
        'subject',
        subjects.map(({ id: subject }) => ({ id: subject })),
      ),
    ];
    return { exact, persons: personsIn(its) };
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
  return { kind, id, by: keys ? by : [], carrierType: carrierType ?? null, carrierId: carrierId ?? null, ...exactly };
}

const exactly = { score: null, band: null, explanation: [] };

/** A person is kept as `person:SURNAME|FIRST NAME|day of birth`: each of them is compared by themselves. */
function personsIn(keys: readonly string[]): Traits[] {
  return keys.flatMap((key) => {
    if (!key.startsWith('person:')) return [];
    const [surname = '', first = '', birth = ''] = key.slice('person:'.length).split('|');
    const text = `${first} ${surname}`.trim();
    return text ? [{ ...NOTHING_KNOWN, names: [{ text }], births: birth ? [birth] : [] }] : [];
  });
}
