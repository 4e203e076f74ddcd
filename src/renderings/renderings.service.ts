import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { RequestReader, type Correspondence } from '../requests/request.reader.js';
import { LeavingItems, type Way } from './leaving-items.js';
import { shapes } from './rendering.codes.js';
import type { DocumentQueryDto, TextQueryDto, TextView } from './rendering.dto.js';
import { pdfOf } from './rendering.pdf.js';
import { classificationOf, goesWith, RenderingSheets } from './rendering.sheets.js';
import { textOf } from './rendering.text.js';
import type { Sheet } from './sheet.js';

interface Asked extends Pick<Way, 'use' | 'code'> {
  readonly id: string;
  readonly query: DocumentQueryDto;
}

/**
 * What was said between two states as a text to be pasted or a document, for sides without an account here and for the
 * file: whatever is in it has gone or come, and leaves by the one function that every way out asks.
 */
@Injectable()
export class RenderingsService {
  constructor(
    private readonly requests: RequestReader,
    private readonly items: LeavingItems,
    private readonly sheets: RenderingSheets,
  ) {}

  async text(officer: Officer, id: string, { for: target, ...query }: TextQueryDto): Promise<TextView> {
    const sheet = await this.sheet(officer, { id, query, use: 'export', code: target }, ({ classification }) => {
      if (!shapes[target].clearedFor.some((level) => level === classification))
        throw new Problem('channel_not_cleared', { classification, channel: target });
    });
    const { refNo, recipient, items } = sheet;
    return { refNo, recipient, ...textOf(sheet, target), items: [...items] };
  }

  /** Made after the unit of work has ended: paper takes longer than a row should be held. */
  async document(officer: Officer, id: string, query: DocumentQueryDto): Promise<{ stream: Readable; name: string }> {
    const sheet = await this.sheet(officer, { id, query, use: 'print', code: 'document' });
    return { stream: await pdfOf(sheet), name: `${sheet.refNo}.pdf` };
  }

  private sheet(
    officer: Officer,
    { id, query, use, code }: Asked,
    check?: (of: { classification: string }) => void,
  ): Promise<Sheet> {
    return this.requests.look(officer, {
      id,
      question: use === 'print' ? 'document' : 'text',
      answer: async (said, glance) => {
        const { request } = said;
        const messages = chosen(said, query.message);
        const counterpart =
          glance.reader.country === request.ownerCountry ? request.otherCountry : request.ownerCountry;
        const way = { use, code, recipient: query.recipient ?? counterpart };
        const all = await this.items.of(glance, request);
        const items = all.filter((gone) => messages.some((message) => goesWith(gone, message, request)));
        check?.({ classification: classificationOf({ request, items }) });
        this.items.assertMay(items, way, glance.now);
        const sheet = await this.sheets.of(glance.em, { request, messages, items, recipient: way.recipient });
        await this.writeDown(glance, { said, sheet, way, items });
        return sheet;
      },
    });
  }

  private writeDown(
    glance: Glance,
    {
      said,
      sheet,
      way,
      items,
    }: { said: Correspondence; sheet: Sheet; way: Way; items: Awaited<ReturnType<LeavingItems['of']>> },
  ): Promise<void> {
    const taken = items.filter(({ item }) => sheet.items.includes(item.id));
    return this.items.writeDown(glance, said.request, taken, way);
  }
}

/** All that was said, or one message of it. Before anything was said there is nothing to give out. */
function chosen({ messages }: Correspondence, id: string | undefined) {
  const found = id === undefined ? messages : messages.filter((message) => message.id === id);
  if (found.length === 0) throw new Problem(id === undefined ? 'nothing_said_yet' : 'not_found');
  return found;
}
