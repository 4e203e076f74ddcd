import { canonical, type Plain } from './canonical.js';
import { readJson } from './message.json.js';
import { Unreadable } from './message.limits.js';
import { messageSchema } from './message.schema.js';
import type { SignedMessage } from './message.js';
import { readXml, writeXml } from './message.xml.js';
import type { MailForm } from './secure-mail.codes.js';

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
}

/** The names of a place in the schema, in its order. */
function order(path: readonly string[]): readonly string[] {
  const at = path.reduce<Described | undefined>(
    (schema, name) => (name === 'each' ? schema?.items : schema?.properties?.[name]),
    messageSchema as unknown as Described,
  );
  return Object.keys(at?.properties ?? {});
}

export const written = (message: SignedMessage, form: MailForm): string =>
  form === 'json' ? `${canonical(message as unknown as Plain)}\n` : writeXml(message as unknown as Plain, order);

/** What is in a file, whatever it is; throws Unreadable where it is nothing. */
export function read(bytes: Uint8Array, form: MailForm): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('not UTF-8');
  }
  return form === 'json' ? readJson(text) : readXml(text);
}
