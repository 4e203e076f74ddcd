/** What a recipient can have done with what it received, as the log of one that is here has it. */
export const toldUses = {
  receipt: 'It came',
  use: 'It was used',
  emergency_use: 'It was used in an emergency, without the consent that it needs',
  onward: 'It was passed on',
  restriction: 'It was kept and not used',
  correction: 'It was corrected',
  destruction: 'It was destroyed',
} as const;
export type ToldUse = keyof typeof toldUses;
