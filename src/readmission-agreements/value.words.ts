/** A value of an agreement in words, whatever its form: 10 calendar days; national 30, tcn 45 … */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replaceAll('_', ' ');
  if (Array.isArray(value)) return value.map(inWords).join('; ') || 'none';
  return partsInWords(value as Record<string, unknown>);
}

function partsInWords(parts: Record<string, unknown>): string {
  const { n, unit } = parts;
  if (typeof n === 'number' && typeof unit === 'string')
    return `${n} ${unit.replaceAll('_', ' ')}${n === 1 ? '' : 's'}`;
  const said = Object.entries(parts).filter(([, part]) => part !== null && part !== false);
  const [first] = said;
  const alike = said.every(([, part]) => inWords(part) === inWords(first?.[1]));
  if ('national' in parts && 'tcn' in parts && said.length === 2 && alike) return inWords(first?.[1]);
  return (
    said.map(([name, part]) => (part === true ? worded(name) : `${worded(name)}: ${inWords(part)}`)).join(', ') ||
    'none'
  );
}

/** fallbackAfter: fallback after; tcn: third states. */
const worded = (name: string): string =>
  name === 'tcn'
    ? 'third states'
    : name === 'sfry'
      ? 'former Yugoslavia'
      : name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
