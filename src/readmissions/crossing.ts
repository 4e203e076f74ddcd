/**
 * What of the requesting side's data may cross the border: the exhaustive lists of the agreements (reference 5.8). A field
 * that has no category cannot be sent, whatever it holds: asylum, vulnerability, detention and holds have none.
 */
export const dataCategories = {
  1: 'Personalia of the person, and of the family where needed',
  2: 'Passport, identity card, driving licence',
  3: 'Stopovers and itineraries',
  4: 'What else is needed to identify the person or to examine the conditions of readmission',
  5: 'Permits and visas issued, and identification material such as fingerprints, where the agreement lists them',
} as const;
export type DataCategory = keyof typeof dataCategories;

type Form<T extends object = object> = new () => T;

interface Way {
  readonly category: DataCategory;
  /** The fields of what it holds have categories of their own. */
  readonly part?: () => Form;
}

const ways = new Map<Form, Map<string, Way>>();

/** Lets a field of a view cross, in this category. */
export const Crosses =
  (category: DataCategory, part?: () => Form): PropertyDecorator =>
  (target, name) => {
    const form = target.constructor as Form;
    const fields = ways.get(form) ?? new Map<string, Way>();
    fields.set(String(name), { category, ...(part && { part }) });
    ways.set(form, fields);
  };

const EVERYWHERE: readonly DataCategory[] = [1, 2, 3, 4];

/** As the other side may read it: the fields of these categories and, inside them, of their parts; nothing else. */
export function crossed<T extends object>(
  form: Form<T>,
  value: T,
  categories: readonly DataCategory[] = EVERYWHERE,
): Partial<T> {
  const fields = ways.get(form) ?? new Map<string, Way>();
  return Object.fromEntries(
    [...fields]
      .filter(([name, { category }]) => name in value && categories.includes(category))
      .map(([name, { part }]) => [name, inside(value[name as keyof T], part, categories)]),
  ) as Partial<T>;
}

function inside(value: unknown, part: (() => Form) | undefined, categories: readonly DataCategory[]): unknown {
  if (!part || value === null || typeof value !== 'object') return value;
  const cross = (one: object) => crossed(part(), one, categories);
  return Array.isArray(value) ? value.map(cross) : cross(value);
}

/** The category of each field of a view, for the documentation and for whoever logs what was sent. */
export const categoriesOf = (form: Form): Record<string, DataCategory> =>
  Object.fromEntries([...(ways.get(form) ?? [])].map(([name, { category }]) => [name, category]));
