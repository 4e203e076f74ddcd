import { Ajv, type ValidateFunction } from 'ajv';
import { messageSchema } from './message.schema.js';
import type { SignedMessage } from './message.js';

let compiled: ValidateFunction<SignedMessage> | undefined;

/** Whether it is a message as the schema has it. Compiled when the first one comes. */
export function conforms(value: unknown): value is SignedMessage {
  compiled ??= new Ajv({ strictTypes: false }).compile<SignedMessage>(messageSchema);
  return compiled(value);
}
