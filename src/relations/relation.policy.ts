import { defineSight } from '../core/access/sight.js';
import { itemReasons } from '../core/handling/item.policy.js';
import type { Relation } from './relation.entity.js';

/** As its handling has it; and, by the second wall, never without both subjects. */
export const relationSight = defineSight<Relation>()('relations', itemReasons<Relation>({ drafts: false }));
