import type { Refusals } from './refusals.js';

/** Refusals about what goes and comes by other channels. */
export const channelProblems = {
  channel_not_cleared: [
    422,
    'That channel is not cleared for this classification: choose another one, or a document.',
    'PCC SEE, Art. 32',
  ],
  nothing_said_yet: [409, 'Nothing has been sent or received yet.'],

  // keys of secure mail
  bad_public_key: [422, 'It is no Ed25519 public key: 32 bytes in base64, or its PEM.'],
  key_known_already: [409, 'That key is entered already.'],

  // quarantine of secure mail
  never_let_in: [
    422,
    'A message whose form, signature or sender is in doubt is never let in: ask for it to be sent anew, and discard it.',
  ],
} as const satisfies Refusals;
