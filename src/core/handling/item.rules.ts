import { notItsAuthor } from '../workflow/rules.js';
import type { Action, Attempt, Guard } from '../workflow/workflow.js';
import {
  aReviewer,
  infoIsComplete,
  itsDataProtectionOfficer,
  itsHandlingOfficer,
  whoeverActsOnWhatItRestsOn,
} from './handling.rules.js';
import type { Item } from './item.js';

const blockIt = ({ subject, now }: Attempt<Item>): void => {
  Object.assign(subject, { frozenAt: now, releasedAt: null, releasedBy: null, openedTo: [] });
};

const letItGoOn = ({ subject }: Attempt<Item>): void => {
  subject.frozenAt = null;
};

export const releaseIt = ({ actor, subject, now }: Attempt<Item>): void => {
  Object.assign(subject, { releasedAt: now, releasedBy: actor.id });
};

export const takeItBack = ({ subject }: Attempt<Item>): void => {
  Object.assign(subject, { releasedAt: null, releasedBy: null, openedTo: [] });
};

/** Ids, codes and dates stay; what is named here, and what its handling said in words, is gone. */
export const forget = <C extends Item>(subject: C, ...said: (keyof C)[]): void => {
  const handlingCodes = subject.handlingCodes.filter((code) => code !== 'H3');
  const kept = { handlingCodes, h3Text: null, frozenAt: null, releasedAt: null, releasedBy: null, openedTo: [] };
  const gone = Object.fromEntries(said.map((field) => [field, null]));
  Object.assign(subject, { ...kept, ...gone, gradeOriginal: null, reviewDue: null, retentionDue: null });
};

/** It is blocked, and goes on where it can be looked at anew: every item of information declares both acts the same way. */
export function freezing<C extends Item, S extends string>(
  kept: readonly S[],
  { frozen, after }: { readonly frozen: S; readonly after: S },
): Record<'freeze' | 'unfreeze', Action<C, S>> {
  return {
    freeze: {
      from: kept,
      to: frozen,
      by: [itsHandlingOfficer, itsDataProtectionOfficer, whoeverActsOnWhatItRestsOn],
      reason: 'required',
      effect: blockIt,
      letsGo: true,
    },
    unfreeze: {
      from: [frozen],
      to: after,
      by: [itsHandlingOfficer, itsDataProtectionOfficer],
      when: [notItsAuthor, infoIsComplete],
      reason: 'required',
      effect: letItGoOn,
    },
  };
}

/** It may be shown to others as far as its handling lets it, once it is complete, and is taken back again. */
export function releasing<C extends Item, S extends string>(
  { ready, released }: { readonly ready: S; readonly released: S },
  besides: readonly Guard<C>[] = [],
): Record<'release' | 'withdraw_release', Action<C, S>> {
  const by = [itsHandlingOfficer, aReviewer];
  return {
    release: { from: [ready], to: released, by, when: [notItsAuthor, infoIsComplete, ...besides], effect: releaseIt },
    withdraw_release: { from: [released], to: ready, by, reason: 'required', effect: takeItBack },
  };
}
