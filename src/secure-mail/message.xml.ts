import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isList, type Plain } from './canonical.js';
import { DEEPEST, MOST_ELEMENTS, Unreadable } from './message.limits.js';

export const NAMESPACE = 'urn:seecase:message:1';
const ROOT = 'message';
const EACH = 'each';

/** XML has no types: these say yes or no. */
const YES_NO = new Set([
  'evidential',
  'personalData',
  'extraditable',
  'transBorder',
  'underInvestigation',
  'disputedTerritory',
  'calledBack',
]);

/** The order of the schema, whose elements come in sequence. */
export function writeXml(message: Plain, order: (path: readonly string[]) => readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(ROOT, message, { path: [], order })}\n`;
}

interface Place {
  readonly path: readonly string[];
  readonly order: (path: readonly string[]) => readonly string[];
}

function element(name: string, value: Plain, { path, order }: Place): string {
  const open = path.length === 0 ? `${name} xmlns="${NAMESPACE}"` : name;
  const within = (child: string) => ({ path: [...path, child], order });
  const inner = (): string => {
    if (typeof value === 'string') return escaped(value);
    if (typeof value === 'boolean') return String(value);
    if (isList(value)) return value.map((each) => element(EACH, each, within(EACH))).join('');
    const names = order(path).filter((child) => Object.hasOwn(value, child));
    return names.map((child) => element(child, value[child] ?? '', within(child))).join('');
  };
  return `<${open}>${inner()}</${name}>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');

interface Node {
  readonly name: string;
  text: string;
  readonly children: [string, Plain][];
}

/**
 * XML as it came, to the same value as JSON. Without document types, entities of its own, processing instructions,
 * attributes or other namespaces; not nested without end. Nothing outside the file is ever looked at.
 */
export function readXml(text: string): unknown {
  const open: Node[] = [];
  let elements = 0;
  let whole: Plain | undefined;
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (why: string) => (): never => {
    throw new Unreadable(why);
  };
  parser.on('error', refuse('not well-formed'));
  parser.on('doctype', refuse('a document type'));
  parser.on('processinginstruction', refuse('a processing instruction'));
  parser.on('opentag', (tag) => {
    elements += 1;
    assertPlain(tag, open.length);
    if (open.length >= DEEPEST + 1 || elements > MOST_ELEMENTS) throw new Unreadable('too deep or too many');
    open.push({ name: tag.local, text: '', children: [] });
  });
  const say = (said: string): void => {
    const node = open.at(-1);
    if (node) node.text += said;
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => {
    const node = open.pop();
    if (!node) return;
    const value = valueOf(node);
    const above = open.at(-1);
    if (above) above.children.push([node.name, value]);
    else whole = value;
  });
  parser.write(text).close();
  return whole;
}

function assertPlain({ uri, attributes, local }: SaxesTagNS, depth: number): void {
  const foreign = Object.values(attributes).some(({ name }) => name !== 'xmlns');
  if (uri !== NAMESPACE || foreign || (depth === 0 && local !== ROOT)) throw new Unreadable('not our vocabulary');
}

function valueOf({ name, text, children }: Node): Plain {
  if (children.length === 0) return YES_NO.has(name) ? truthOf(text) : text;
  if (text.trim() !== '') throw new Unreadable('text between elements');
  if (children.every(([child]) => child === EACH)) return children.map(([, value]) => value);
  const names = new Set(children.map(([child]) => child));
  if (names.size !== children.length) throw new Unreadable('an element twice');
  // Without a prototype: a name from outside must not reach one.
  return Object.assign(Object.create(null) as Record<string, Plain>, Object.fromEntries(children));
}

function truthOf(text: string): Plain {
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  return text;
}
