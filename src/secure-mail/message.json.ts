import { DEEPEST, Unreadable } from './message.limits.js';

/** JSON as it came. Depth is counted before it is parsed, so that nothing is built of what is nested without end. */
export function readJson(text: string): unknown {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > DEEPEST) throw new Unreadable('too deep');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Unreadable('no JSON');
  }
}
