import { getMetadataStorage } from 'class-validator';

type Find = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];

/**
 * For each input the library walks all forms of the application, to find what its form inherits. A form does not change
 * once it is declared, so that what was found for it stays true. Schemas and groups are asked for anew; we use neither.
 */
export function rememberForms(): void {
  const storage = getMetadataStorage();
  const find: Find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<Find>>();
  storage.getTargetValidationMetadatas = (...asked) => {
    const [form, schema, , , groups] = asked;
    if (schema || groups?.length) return find(...asked);
    const before = known.get(form);
    if (before) return before;
    const found = find(...asked);
    known.set(form, found);
    return found;
  };
}
