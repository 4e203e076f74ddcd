import { shapes, type TextTarget } from './rendering.codes.js';
import type { Field, Sheet } from './sheet.js';
import { spellingsOf, toAscii, type Spelling } from './transliteration.js';

const INDENT = '  ';

/** A sheet as text for a channel: labelled lines of a length that it takes, in letters that it takes. */
export function textOf(sheet: Sheet, target: TextTarget): { text: string; spellings: Spelling[] } {
  const { width, ascii } = shapes[target];
  const written = (text: string): string => (ascii ? toAscii(text) : text.normalize('NFC'));
  const rule = '='.repeat(width);
  const lines = [
    ...sheet.banner.flatMap((field) => linesOf(field, written, width)),
    ...sheet.sections.flatMap(({ heading, fields }) => [
      rule,
      ...wrapped(written(heading).toUpperCase(), width, ''),
      ...fields.flatMap((field) => linesOf(field, written, width)),
    ]),
    rule,
    ...wrapped(`END ${sheet.refNo}`, width, ''),
  ];
  const values = [...sheet.banner, ...sheet.sections.flatMap(({ fields }) => fields)].map(([, value]) => value);
  return { text: `${lines.join('\n')}\n`, spellings: ascii ? spellingsOf(values) : [] };
}

/** A label with its value beside it where there is room, and below it where there is not. */
function linesOf([label, value]: Field, written: (text: string) => string, width: number): string[] {
  const head = `${written(label).toUpperCase()}:`;
  const text = written(value);
  if (!text.includes('\n') && head.length + 1 + text.length <= width) return [`${head} ${text}`];
  return [head, ...text.split('\n').flatMap((line) => wrapped(line, width, INDENT))];
}

/** Broken between words; a word that is longer than a line is cut. */
function wrapped(text: string, width: number, indent: string): string[] {
  const room = width - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => cut(each, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= room) line = longer;
    else {
      lines.push(indent + line);
      line = word;
    }
  }
  return [...lines, line === '' ? '' : indent + line];
}

/** By characters, so that no letter is torn from its accent or in two. */
function cut(word: string, room: number): string[] {
  if (word.length <= room) return [word];
  const characters = [...word];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += room) pieces.push(characters.slice(at, at + room).join(''));
  return pieces;
}
