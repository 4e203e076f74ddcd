import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { LeavingItems, type Left, type Way } from './leaving-items.js';
import type { Outline } from './outline.js';
import { shapes } from './rendering.codes.js';
import type { DocumentQueryDto, TextQueryDto, TextView } from './rendering.dto.js';
import { pdfOf } from './rendering.pdf.js';
import { Renderings } from './rendering.registry.js';
import { classificationOf, itemsIn, sheetOf } from './rendering.sheets.js';
import { textOf } from './rendering.text.js';
import type { Sheet } from './sheet.js';

/** A case, by the kind that it is. */
export interface Which {
  readonly kind: string;
  readonly id: string;
}

interface Asked extends Which, Pick<Way, 'use' | 'code'> {
  readonly query: DocumentQueryDto;
}

/**
 * What was said between two states as a text to be pasted or a document, for sides without an account here and for the
 * file: whatever is in it has gone or come, and leaves by the one function that every way out asks.
 */
@Injectable()
export class RenderingsService {
  constructor(
    private readonly cases: Cases,
    private readonly kinds: Kinds,
    private readonly renderings: Renderings,
    private readonly items: LeavingItems,
  ) {}

  async text(officer: Officer, which: Which, { for: target, ...query }: TextQueryDto): Promise<TextView> {
    const sheet = await this.sheet(officer, { ...which, query, use: 'export', code: target }, (classification) => {
      if (!shapes[target].clearedFor.some((level) => level === classification))
        throw new Problem('channel_not_cleared', { classification, channel: target });
    });
    const { refNo, recipient, items } = sheet;
    return { refNo, recipient, ...textOf(sheet, target), items: [...items] };
  }

  /** Made after the unit of work has ended: paper takes longer than a row should be held. */
  async document(officer: Officer, which: Which, query: DocumentQueryDto): Promise<{ stream: Readable; name: string }> {
    const sheet = await this.sheet(officer, { ...which, query, use: 'print', code: 'document' });
    return { stream: await pdfOf(sheet), name: `${sheet.refNo}.pdf` };
  }

  private async sheet(
    officer: Officer,
    { kind: name, id, query, use, code }: Asked,
    check?: (classification: string) => void,
  ): Promise<Sheet> {
    const kind = this.kinds.get(name);
    const rendering = this.renderings.get(name);
    if (!kind || !rendering || !officer.permissions.has(kind.reads)) throw new Problem('not_found');
    const answer = async (subject: { id: string }, glance: Glance): Promise<Sheet> => {
      const outline = await rendering.outline(subject, glance, query);
      const way = { use, code, recipient: recipientOf(outline, officer, query.recipient) };
      check?.(classificationOf(outline));
      const items = itemsIn(outline);
      this.items.assertMay(items, way, glance.now);
      const sheet = sheetOf(outline, way.recipient);
      const left: Left = { name, recordType: kind.store.sight.table, recordId: id };
      await this.items.writeDown(
        glance,
        left,
        items.filter(({ item }) => sheet.items.includes(item.id)),
        way,
      );
      return sheet;
    };
    const question = use === 'print' ? 'document' : 'text';
    return this.cases.look(kind, officer, { id, question, purpose: 'duty', answer });
  }
}

/** The other side; a third state only gets copies of what a case carries. */
function recipientOf({ between, forOthers }: Outline, { country }: Officer, wished: string | undefined): string {
  const counterpart = between.find((each) => each !== country) ?? between[1];
  if (wished !== undefined && !forOthers && !between.includes(wished))
    throw new Problem('inconsistent', { field: 'recipient' });
  return wished ?? counterpart;
}
