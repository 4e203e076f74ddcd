import { defineSight } from '../core/access/sight.js';
import { sidesOf } from '../core/exchange/sides.js';
import type { CrossBorderRequest } from './request.entity.js';

/** The two sides, their units, and the liaison officers of each state who cover the two: nobody else. */
export const requestSight = defineSight<CrossBorderRequest>()('requests', sidesOf<CrossBorderRequest>());
