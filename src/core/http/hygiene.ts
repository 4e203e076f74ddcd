import { Problem } from '../problems.js';

const MAX_DEPTH = 12;
const MAX_VALUES = 5000;

/**
 * What no form of ours needs and some library would choke on: nesting that ends a recursion, more values than a page
 * could hold, text that PostgreSQL cannot store. Refused before anything looks at the content.
 */
export function assertClean(value: unknown): void {
  let left = MAX_VALUES;
  const visit = (part: unknown, depth: number): void => {
    left -= 1;
    if (depth > MAX_DEPTH || left < 0)
      throw new Problem('bad_input', { because: depth > MAX_DEPTH ? 'too_deep' : 'too_many_values' });
    if (typeof part === 'string') assertText(part);
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      assertText(key);
      visit(inner, depth + 1);
    }
  };
  visit(value, 0);
}

function assertText(text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw new Problem('bad_input', { because: 'not_text' });
}
