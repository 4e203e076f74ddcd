import type { Readable } from 'node:stream';
import {
  blank,
  endOf,
  frame,
  heightOf,
  INK,
  joined,
  makeRoom,
  MARGIN,
  PAD,
  roomOf,
  signatures,
  SIZES,
  write,
  type Paper,
  type Piece,
} from './form.paper.js';
import { dress } from './form.dress.js';
import type { Box, Entry } from './form.boxes.js';
import type { FormSheet, SheetSection } from './form.sheet.js';

const STRUCK = 26;
const COLUMNS = { section: 2, entry: 3 } as const;

/** A form on paper as annexes have it: lettered sections, every field in its box, in two languages, under a banner that says how to handle it. */
export async function pdfOf(sheet: FormSheet): Promise<Readable> {
  const paper = await blank(sheet.footer[0] ?? '');
  title(paper, sheet);
  for (const section of sheet.sections) draw(paper, section, sheet);
  dress(paper, sheet);
  paper.end();
  return paper;
}

function title(paper: Paper, { title: [english, other], language, annex, between, code }: FormSheet): void {
  const width = roomOf(paper);
  const pieces: Piece[] = [
    ...(annex ? [{ text: joined(annex), font: 'bold', size: SIZES.heading, ink: INK.text } as const] : []),
    { text: english.toUpperCase(), font: 'bold', size: SIZES.title, ink: INK.text },
    ...(other
      ? [
          {
            text: other.toLocaleUpperCase(language ?? 'en'),
            font: 'slanted',
            size: SIZES.title - 4,
            ink: INK.text,
          } as const,
        ]
      : []),
    { text: joined(between), font: 'plain', size: SIZES.heading, ink: INK.label },
  ];
  write(paper, pieces, { x: MARGIN, y: paper.y, width: width - 50 });
  paper
    .font('bold')
    .fontSize(22)
    .fillColor(INK.label)
    .text(code.toUpperCase(), MARGIN + width - 50, paper.y, { width: 50, align: 'right', lineBreak: false });
  const top = paper.page.margins.top;
  Object.assign(paper, { x: MARGIN, y: top + heightOf(paper, pieces, width - 50) + 8 });
}

function draw(paper: Paper, section: SheetSection, { words }: FormSheet): void {
  heading(paper, section);
  if (section.struckOut) strike(paper, joined(words.struckOut));
  let boxes: Box[] = [];
  for (const part of section.parts) {
    if ('boxes' in part) {
      grid(paper, boxes, COLUMNS.section);
      boxes = [];
      entry(paper, part);
    } else boxes.push(part);
  }
  grid(paper, boxes, COLUMNS.section);
  if (section.signed) signatures(paper, [joined(words.signature), joined(words.seal)]);
  paper.y += 7;
}

/** Never alone at the end of a page. */
function heading(paper: Paper, { letter, heading: both }: SheetSection): void {
  makeRoom(paper, 60);
  const width = roomOf(paper);
  const pieces: Piece[] = [{ text: `${letter}.  ${joined(both)}`, font: 'bold', size: SIZES.heading, ink: INK.text }];
  const height = heightOf(paper, pieces, width - 2 * PAD) + 2 * PAD - 2;
  paper.rect(MARGIN, paper.y, width, height).fillAndStroke(INK.fill, INK.line);
  write(paper, pieces, { x: MARGIN + PAD, y: paper.y + PAD - 1, width: width - 2 * PAD });
  paper.y += height;
}

/** Struck out so that nothing can be written into it later. */
function strike(paper: Paper, said: string): void {
  const [x, y, width] = [MARGIN, paper.y, roomOf(paper)];
  frame(paper, { x, y, width, height: STRUCK });
  paper
    .moveTo(x, y + STRUCK)
    .lineTo(x + width, y)
    .lineWidth(0.8)
    .stroke(INK.line);
  const piece = { text: said, font: 'slanted', size: SIZES.value, ink: INK.text } as const;
  const wide = paper.font('slanted').fontSize(SIZES.value).widthOfString(said) + 12;
  paper.rect(x + (width - wide) / 2, y + 6, wide, 14).fill('#ffffff');
  write(paper, [piece], { x: x + (width - wide) / 2 + 6, y: y + 7, width: wide });
  paper.y = y + STRUCK;
}

/** One of several: its number and what it is one of, and below its boxes. */
function entry(paper: Paper, { number, label, boxes }: Entry): void {
  const width = roomOf(paper);
  makeRoom(paper, 48);
  frame(paper, { x: MARGIN, y: paper.y, width, height: 14 });
  const text = `${joined(label)} – ${number}`;
  write(paper, [{ text, font: 'bold', size: SIZES.label + 0.5, ink: INK.label }], {
    x: MARGIN + PAD,
    y: paper.y + 3,
    width,
  });
  paper.y += 14;
  grid(paper, boxes, COLUMNS.entry);
}

/** Boxes side by side, as high as the highest of their row; a wide one has a row to itself. */
function grid(paper: Paper, boxes: readonly Box[], columns: number): void {
  for (const row of rowsOf(boxes, columns)) {
    const width = roomOf(paper) / row.length;
    const height = Math.max(22, ...row.map((box) => heightOf(paper, piecesOf(box), width - 2 * PAD) + PAD + 2));
    makeRoom(paper, Math.min(height, endOf(paper) - paper.page.margins.top));
    row.forEach((box, at) => {
      const where = { x: MARGIN + at * width, y: paper.y, width };
      frame(paper, { ...where, height });
      write(paper, piecesOf(box), { x: where.x + PAD, y: where.y + 3, width: width - 2 * PAD });
    });
    paper.y += height;
  }
}

function rowsOf(boxes: readonly Box[], columns: number): Box[][] {
  const rows: Box[][] = [];
  for (const box of boxes) {
    const last = rows.at(-1);
    if (box.wide || !last || last.length === columns || last[0]?.wide) rows.push([box]);
    else last.push(box);
  }
  return rows;
}

function piecesOf({ label, value, marks }: Box): Piece[] {
  // A mark and what it marks stay on one line.
  const marked = marks?.map((mark) => `${mark.marked ? '☒' : '☐'} ${joined(mark.label)}`.replaceAll(' ', '\u00a0'));
  const said = marked?.join('   ') ?? (value || '–');
  return [
    { text: joined(label), font: 'plain', size: SIZES.label, ink: INK.label },
    { text: said, font: 'plain', size: marks ? SIZES.value - 1.5 : SIZES.value, ink: INK.text },
  ];
}
