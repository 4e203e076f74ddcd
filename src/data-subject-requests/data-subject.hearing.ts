import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { allWithoutAccount } from '../core/exchange/elsewhere.js';
import { keysOf } from '../core/exchange/passed-on.content.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { ConsultationAsking, UNANSWERED } from './consultation.asking.js';
import { ConsultationKind } from './consultation.kind.js';
import type { RequesterDto } from './data-subject-request.dto.js';
import type { DataSubjectRequest, Finding } from './data-subject-request.entity.js';

/** Every transmitter of what was found is asked to comment, once; what was received is in its log as looked at for this. */
@Injectable()
export class DataSubjectHearing {
  constructor(
    private readonly cases: Cases,
    private readonly consultations: ConsultationKind,
    private readonly asking: ConsultationAsking,
    private readonly log: TransmissionLogDesk,
  ) {}

  async hear(glance: Glance, request: DataSubjectRequest, found: readonly Finding[]): Promise<void> {
    const received = found.filter(({ sourceCountry }) => sourceCountry !== null);
    for (const finding of received) await this.writeDown(glance, finding);
    for (const items of byTransmitter(received)) await this.ask(glance, request, items);
  }

  private async ask(
    glance: Glance,
    { id, kind, ownerCountry, ownerAuthorityId }: DataSubjectRequest,
    items: Finding[],
  ) {
    const [first] = items;
    const { sourceCountry, sourceAuthorityId, instrument } = first ?? {};
    if (!sourceCountry || !sourceAuthorityId || !instrument) return;
    const owner = { ownerCountry: sourceCountry, ownerAuthorityId: sourceAuthorityId };
    const asker = { askerCountry: ownerCountry, askerAuthorityId: ownerAuthorityId };
    const copies = items.map(({ recordId }) => recordId);
    const elsewhere = await allWithoutAccount(glance.em, copies, sourceCountry);
    const itemIds = [...new Set(items.flatMap(({ itemId }) => itemId ?? []))];
    const about = { requestId: id, requestKind: kind, instrument, itemIds, elsewhere, takenDown: [] };
    const time = await this.asking.time(glance, asker.askerCountry, { ...owner, instrument });
    await this.cases.opened(this.consultations.kind, glance, {
      subject: { ...UNANSWERED, ...owner, ...asker, ...time, ...about },
    });
  }

  private async writeDown({ em, now, reader }: Glance, finding: Finding): Promise<void> {
    const { itemId, recordId, sourceCountry, sourceAuthorityId, instrument } = finding;
    const from = { country: sourceCountry ?? '', authorityId: sourceAuthorityId ?? '' };
    const to = { country: reader.country, authorityId: reader.authorityId };
    const passed = { itemId, receivedId: recordId, from, to, instrument: instrument ?? 'NONE', digest: null };
    await this.log.write(em, passed, { event: 'data_subject', at: now, sides: ['recipient'], code: 'found' });
  }
}

/** Of one transmitter under one instrument together. */
function byTransmitter(found: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    const key = `${finding.sourceAuthorityId} ${finding.instrument}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

/** The exact identifiers of whoever asks: name and birthday, and what else they have given. */
export const keysOfPerson = ({ surname, firstName, bornOn, identifiers }: RequesterDto): string[] =>
  keysOf([{ kind: 'person', value: `${surname}|${firstName}|${bornOn}` }, ...identifiers]);

export const findingOf = (
  requestId: string,
  found: Omit<Finding, 'id' | 'requestId' | 'foundAt'>,
  foundAt: Date,
): Finding => ({ ...found, id: newId(), requestId, foundAt, remedy: null, remediedAt: null });
