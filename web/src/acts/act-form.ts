import type { Act, Field, Kind } from '../kinds/kinds';
import type { Form } from '../forms/Fields';
import type { RecordRow } from '../records/record';

/** The parts of an act's address besides the record: which of its parts it is about. */
const placesIn = ({ address = '' }: Act): string[] =>
  [...address.matchAll(/{(\w+)}/g)].map(([, name]) => name ?? '').filter((name) => name !== 'id' && name !== 'action');

/** New parts get their id here: sent twice, it is still one. What names an officer or a code has to be said. */
const isMadeHere = (name: string): boolean => name.endsWith('Id') && !/officer|other/i.test(name);

export const addressFields = (act: Act): Field[] =>
  placesIn(act).flatMap((name): Field[] =>
    isMadeHere(name) && act.method === 'put'
      ? []
      : [{ name, type: name.endsWith('Id') ? 'id' : 'text', required: true }],
  );

/** What the act asks: its form, and why it is done where the law wants to know. */
export function fieldsOf(act: Act): readonly Field[] {
  const fields = act.fields ?? [];
  if (!act.plain) return fields;
  const reason = fields.find(({ name }) => name === 'reason') ?? {
    name: 'reason',
    type: 'prose' as const,
    longest: 2000,
  };
  return [{ ...reason, ...(act.asksReason && { required: true, nullable: false }) }];
}

/** Where it is sent. */
export function addressOf(act: Act, id: string, form: Form): string {
  return (act.address ?? '').replace(/{(\w+)}/g, (_, name: string) => {
    if (name === 'id') return id;
    if (name === 'action') return act.name;
    const said = form[name];
    return encodeURIComponent(typeof said === 'string' ? said : crypto.randomUUID());
  });
}

/** What is sent: without what belongs into the address. */
export function bodyOf(act: Act, form: Form): Form | undefined {
  if (act.method === 'delete') return undefined;
  const places = new Set(placesIn(act));
  return Object.fromEntries(Object.entries(form).filter(([name, value]) => !places.has(name) && value !== undefined));
}

/** The existing parts that an act can be about, where the record shows them. */
export function partsOf(kind: Kind, record: RecordRow, { part }: Act): readonly { id: string; label: string }[] {
  const field = kind.view.find(({ name }) => name.toLowerCase() === part?.replace(/-/g, '').toLowerCase());
  const value = field && record[field.name];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: Record<string, unknown>) => {
    const id = item.id ?? item.officerId ?? item.code;
    const label = [item.name, item.title, item.label, item.code, item.id].find(
      (word): word is string => typeof word === 'string',
    );
    return typeof id === 'string' ? [{ id, label: label ?? id }] : [];
  });
}

/** How other records name one of this kind: `readmissionId`. */
export const idField = ({ name }: Kind): string =>
  `${name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`;
