import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

interface Entry {
  readonly button: LazyExoticComponent<ComponentType>;
  /** What has to be open to the officer for it. */
  readonly allow: string;
}

/** What some lists let their officers do with the list as a whole. */
const extras: Readonly<Record<string, Entry>> = {
  referral: {
    button: lazy(async () => ({ default: (await import('./check/ClaimNext')).ClaimNext })),
    allow: 'referral.relay',
  },
  subject: {
    button: lazy(async () => ({ default: (await import('./check/SearchButton')).SearchButton })),
    allow: 'subject.search',
  },
};

export const listExtraOf = (
  kind: string,
  may: (permission: string | undefined) => boolean,
): Entry['button'] | undefined => {
  const entry = extras[kind];
  return entry && may(entry.allow) ? entry.button : undefined;
};
