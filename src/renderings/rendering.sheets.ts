import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { highest } from '../core/handling/inherit.js';
import type { CrossBorderRequest } from '../requests/request.entity.js';
import type { RequestMessage } from '../requests/request.message.entity.js';
import type { Gone } from './leaving-items.js';
import { itemSection, messageSection } from './rendering.sections.js';
import { day, fields, type Field, type Section, type Sheet } from './sheet.js';

export interface Written {
  readonly request: CrossBorderRequest;
  readonly messages: readonly RequestMessage[];
  /** What went with these messages. */
  readonly items: readonly Gone[];
  readonly recipient: string;
}

/** From what was said and what went with it to a sheet: the same fields in the same order, whatever it becomes. */
@Injectable()
export class RenderingSheets {
  constructor(private readonly authorities: AuthorityReader) {}

  async of(em: EntityManager, written: Written): Promise<Sheet> {
    const { request, messages, items, recipient } = written;
    const { ownerUnitId, ownerAuthorityId, otherUnitId, otherAuthorityId } = request;
    const ids = [ownerUnitId, ownerAuthorityId, otherUnitId, otherAuthorityId].filter((id) => id !== null);
    const names = await this.authorities.names(em, ids);
    const named = (...of: (string | null)[]) => [...new Set(of.flatMap((id) => names.get(id ?? '') ?? []))].join(' / ');
    const parties = {
      owner: `${request.ownerCountry} - ${named(ownerAuthorityId, ownerUnitId)}`,
      other: `${request.otherCountry} - ${named(otherUnitId, otherAuthorityId)}`,
    };
    const sections = messages.flatMap((message) => [
      messageSection(request, message, parties),
      ...items.filter((gone) => goesWith(gone, message, request)).map(itemSection),
    ]);
    const whole = items.filter(({ kept }) => kept === 'in_use');
    return {
      refNo: request.refNo,
      recipient,
      banner: bannerOf(written, whole),
      sections: [orderOf(request), ...sections],
      items: whole.map(({ item }) => item.id),
    };
  }
}

/** It went when the message was written down, from the side that said it. */
export function goesWith({ at, fromCountry }: Gone, message: RequestMessage, request: CrossBorderRequest): boolean {
  const from = message.side === 'owner' ? request.ownerCountry : request.otherCountry;
  return fromCountry === from && at.getTime() === message.recordedAt.getTime();
}

export const classificationOf = ({ request, items }: Pick<Written, 'request' | 'items'>) =>
  highest([request.classification, ...items.map(({ item }) => item.classification)]);

function bannerOf(written: Written, whole: readonly Gone[]): Field[] {
  const { request, recipient } = written;
  const deadlines = whole.flatMap(({ item }) => (item.deleteBy ? [day(item.deleteBy)] : [])).sort();
  const codes = [...new Set(['H0', ...whole.flatMap(({ item }) => item.codes)])];
  return fields(
    ['Classification', classificationOf(written)],
    ['Handling', codes],
    ['Copy for', recipient],
    ['Reference', request.refNo],
    ['Their reference', request.externalRef],
    ['Purpose', request.purpose],
    ['Delete by', [...new Set(deadlines)]],
  );
}

function orderOf(request: CrossBorderRequest): Section {
  const { instrument, urgency, language, sentAt, basis } = request;
  return {
    heading: 'Request',
    fields: fields(
      ['From', request.ownerCountry],
      ['To', request.otherCountry],
      ['Legal basis', [instrument, basis.article]],
      ['Sent', sentAt],
      ['Urgency', urgency],
      ['Answer wished by', request.wishedBy],
      ['Language', language],
      ['Restrictions on its use', request.useRestrictions],
    ),
  };
}
