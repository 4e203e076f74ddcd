/** Colour and sign of what the register answers; the words come from the server. */
export const statusColours: Readonly<Record<string, string>> = {
  allowed: 'green',
  conditional: 'yellow',
  needs_confirmation: 'orange',
  blocked: 'red',
};

export const statusSigns: Readonly<Record<string, string>> = {
  allowed: '✓',
  conditional: '◐',
  needs_confirmation: '?',
  blocked: '✕',
};
