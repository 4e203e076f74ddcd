import { itemTypes } from '../use-permissions/use-permission.codes.js';

/** What an item that is passed on can be drawn from: it leaves only as its handling lets it. */
export const sourceTypes = itemTypes;
export type SourceType = keyof typeof sourceTypes;

/** Cases that decide themselves what goes with them: until it is sent, nobody acts on that by hand. */
export const decidingCarriers: readonly string[] = ['hits'];
