import { highest } from '../core/handling/inherit.js';
import type { Gone } from './leaving-items.js';
import type { Outline } from './outline.js';
import { itemSection } from './rendering.sections.js';
import { day, fields, type Field, type Sheet } from './sheet.js';

export const itemsIn = ({ said }: Outline): Gone[] => said.flatMap(({ items }) => [...items]);

export const classificationOf = (outline: Outline) =>
  highest([outline.classification, ...itemsIn(outline).map(({ item }) => item.classification)]);

/** From what was said and what went with it to a sheet: the same fields in the same order, whatever it becomes. */
export function sheetOf(outline: Outline, recipient: string): Sheet {
  const whole = itemsIn(outline).filter(({ kept }) => kept === 'in_use');
  const sections = outline.said.flatMap(({ section, items }) => [section, ...items.map(itemSection)]);
  return {
    refNo: outline.refNo,
    recipient,
    banner: bannerOf(outline, whole, recipient),
    sections: [outline.opening, ...sections],
    items: whole.map(({ item }) => item.id),
  };
}

function bannerOf(outline: Outline, whole: readonly Gone[], recipient: string): Field[] {
  const deadlines = whole.flatMap(({ item }) => (item.deleteBy ? [day(item.deleteBy)] : [])).sort();
  const codes = [...new Set(['H0', ...whole.flatMap(({ item }) => item.codes)])];
  return fields(
    ['Classification', classificationOf(outline)],
    ['Handling', codes],
    ['Copy for', recipient],
    ['Reference', outline.refNo],
    ['Their reference', outline.theirReference],
    ['Purpose', outline.purpose],
    ['Delete by', [...new Set(deadlines)]],
  );
}
