import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Both } from './form.labels.js';

export type Paper = PDFKit.PDFDocument;

export const MARGIN = 40;
/** Room for the handling banner above, and for page numbers below. */
export const TOP = 104;
export const BOTTOM = 58;
export const PAD = 4;
export const SIZES = { tiny: 6, label: 6.5, value: 9.5, heading: 9.5, title: 15 } as const;
export const INK = { line: '#555555', label: '#444444', fill: '#e6e6e6', faint: '#d9d9d9', text: '#000000' } as const;

const installed = createRequire(import.meta.url);
type Typeface = string;
const faces = new Map<string, Typeface>();

/** What is used of a font that was read. */
interface Read {
  readonly characterSet: readonly number[];
  glyphForCodePoint(point: number): unknown;
}

/** Latin, Greek and Cyrillic: ligatures are behind them, and are several letters. */
const LETTERS_END = 0x530;

/**
 * A font that was read keeps of each shape which letter it was first asked for. Where that was as a part of another one, as
 * of an accented letter, it would be nameless in each document after that: printed, but neither found nor copied.
 */
function nameLetters(read: Read): void {
  for (const point of read.characterSet) if (point < LETTERS_END) read.glyphForCodePoint(point);
}

/** Read once: these fonts have the letters of every script of the region, and reading them takes longer than a form. */
async function face(name: string): Promise<Typeface> {
  const before = faces.get(name);
  if (before) return before;
  const { create } = installed('fontkit') as { create: (bytes: Uint8Array) => Read };
  // PDFKit takes a font that was read as well as the name of a file; its types know of the latter.
  const read = create(await readFile(installed.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));
  nameLetters(read);
  faces.set(name, read as unknown as Typeface);
  return read as unknown as Typeface;
}

/** An empty sheet with its fonts. */
export async function blank(title: string): Promise<Paper> {
  // Loaded by whoever prints first: an installation that never prints does not carry it.
  const { default: PDFDocument } = await import('pdfkit');
  const plain = await face('DejaVuSans');
  const paper = new PDFDocument({
    size: 'A4',
    bufferPages: true,
    margins: { top: TOP, bottom: BOTTOM, left: MARGIN, right: MARGIN },
    font: plain,
    info: { Title: title, Producer: 'Seecase', Creator: 'Seecase' },
  });
  paper.registerFont('plain', plain);
  paper.registerFont('bold', await face('DejaVuSans-Bold'));
  paper.registerFont('slanted', await face('DejaVuSans-Oblique'));
  return paper;
}

export const roomOf = (paper: Paper): number => paper.page.width - 2 * MARGIN;
export const endOf = (paper: Paper): number => paper.page.height - BOTTOM;

/** Begins a page where what comes next does not fit on this one. */
export function makeRoom(paper: Paper, height: number): void {
  if (paper.y + height > endOf(paper)) paper.addPage();
}

/** Both languages beside each other; the same word is said once. */
export const joined = (both: Both): string => [...new Set(both.filter((text) => text !== undefined))].join(' / ');

export interface Piece {
  readonly text: string;
  readonly font: 'plain' | 'bold' | 'slanted';
  readonly size: number;
  readonly ink: string;
}

const measured = new WeakMap<Paper, Map<string, number>>();

/** How high a piece is in this width: measured once, because it is asked before it is written and when it is. */
function heightOfOne(paper: Paper, { text, font, size }: Piece, width: number): number {
  const known = measured.get(paper) ?? new Map<string, number>();
  measured.set(paper, known);
  const key = `${font} ${size} ${width} ${text}`;
  const height =
    known.get(key) ??
    paper
      .font(font)
      .fontSize(size)
      .heightOfString(text || ' ', { width }) + 1;
  known.set(key, height);
  return height;
}

/** How high pieces are that stand below each other in this width. */
export const heightOf = (paper: Paper, pieces: readonly Piece[], width: number): number =>
  pieces.reduce((height, piece) => height + heightOfOne(paper, piece, width), 0);

/** Writes pieces below each other, and leaves the pen where it was: boxes are walked by whoever draws them. */
export function write(paper: Paper, pieces: readonly Piece[], at: { x: number; y: number; width: number }): void {
  const before = { x: paper.x, y: paper.y };
  let { y } = at;
  for (const piece of pieces) {
    const { text, font, size, ink } = piece;
    paper.font(font).fontSize(size).fillColor(ink).text(text, at.x, y, { width: at.width });
    y += heightOfOne(paper, piece, at.width);
  }
  Object.assign(paper, before);
}

export function frame(paper: Paper, at: { x: number; y: number; width: number; height: number }): void {
  paper.rect(at.x, at.y, at.width, at.height).lineWidth(0.5).stroke(INK.line);
}

export const SIGNATURE = 62;

/** Empty boxes beside each other, for what is written by hand or stamped. */
export function signatures(paper: Paper, labels: readonly string[]): void {
  makeRoom(paper, SIGNATURE);
  const width = roomOf(paper) / labels.length;
  labels.forEach((text, at) => {
    const where = { x: MARGIN + at * width, y: paper.y, width };
    frame(paper, { ...where, height: SIGNATURE });
    write(paper, [{ text, font: 'plain', size: SIZES.label, ink: INK.label }], {
      ...where,
      x: where.x + PAD,
      y: paper.y + 3,
    });
  });
  paper.y += SIGNATURE;
}
