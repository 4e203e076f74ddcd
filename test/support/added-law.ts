import type { EntryKind } from '../../src/legal-register/legal-entry.codes.js';
import type { Content, Entry } from '../../src/legal-register/legal-entry.entity.js';

/** A row that officers have added, in force since 2020. */
export function added<K extends EntryKind>(
  kind: K,
  key: string,
  content: Content<K>,
  changes: Partial<Entry> = {},
): Entry {
  const days = { validFrom: '2020-01-01', certainFrom: '2020-01-01', certainTo: null, validTo: null };
  const said = {
    instrument: 'PCC_SEE',
    article: 'as read',
    text: null,
    source: 'the text',
    trust: 'verified' as const,
  };
  return { id: key, kind, key, content, ...said, ...days, ...changes };
}
