// From a schema of the API's description to the fields of a form or view, as the client draws them.

const DEEPEST = 4;

/** `* \`code\`: what it means` on each line, as the description of a list of codes has it. */
export function meanings(description = '') {
  return Object.fromEntries(
    [...description.matchAll(/^\* `([^`]+)`(?: \(\d+\))?: (.+)$/gm)].map(([, code, meaning]) => [code, meaning]),
  );
}

export class Fields {
  constructor(schemas) {
    this.schemas = schemas;
    this.codes = {};
  }

  /** The fields of a schema by name; parts are followed, and not for ever. */
  of(name, depth = 0) {
    const { properties = {}, required = [] } = this.schemas[name] ?? {};
    return Object.entries(properties).map(([field, schema]) => ({
      name: field,
      ...(required.includes(field) && { required: true }),
      ...this.kindOf(schema, depth),
    }));
  }

  kindOf(schema, depth) {
    const { description, nullable, items } = schema;
    const about = {
      ...(description && !description.startsWith('* ') && { description }),
      ...(nullable && { nullable }),
    };
    const { maxItems } = schema;
    if (schema.type === 'array') return { ...about, ...this.single(items, depth), many: maxItems ?? true };
    return { ...about, ...this.single(schema, depth) };
  }

  single(schema, depth) {
    const ref = refOf(schema);
    if (ref) return this.referred(ref, depth);
    const { type, format, pattern, minimum, maximum, maxLength, default: preset } = schema;
    const rest = { pattern, min: minimum, max: maximum, longest: maxLength, preset };
    const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    if (schema.enum) return { type: 'choice', choices: schema.enum, ...kept };
    return { type: simple(type, format, maxLength), ...kept };
  }

  referred(name, depth) {
    const schema = this.schemas[name] ?? {};
    if (schema.enum) {
      this.codes[name] = meanings(schema.description);
      return { type: 'code', codes: name, choices: schema.enum };
    }
    return depth < DEEPEST ? { type: 'part', fields: this.of(name, depth + 1) } : { type: 'any' };
  }
}

export const refOf = (schema) => (schema?.$ref ?? schema?.allOf?.[0]?.$ref)?.split('/').at(-1);

function simple(type, format, maxLength) {
  if (type === 'boolean') return 'yes_no';
  if (type === 'integer' || type === 'number') return 'number';
  if (format === 'uuid') return 'id';
  if (format === 'date') return 'day';
  if (format === 'date-time') return 'moment';
  if (type === 'object') return 'any';
  return maxLength > 250 ? 'prose' : 'text';
}
