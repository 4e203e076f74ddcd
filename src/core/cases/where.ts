import type { Condition } from '../access/sight.js';
import { snake } from '../snake-naming.js';

/** A list's filters of the plain kind: this column equals that value, wherever a value was sent. */
export function whereEqual(asked: object): Condition[] {
  return Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({
      text: `row.${snake(name)} = :is_${name}`,
      parameters: { [`is_${name}`]: value as unknown },
    }));
}
