/** What was sent of a form whose fields are all optional: what was left out stays as it is. */
export function defined<T extends object>(form: T): Partial<T> {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined)) as Partial<T>;
}
