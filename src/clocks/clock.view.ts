import type { Clock } from './clock.js';
export const showClock = (clock: Clock, _now: Date): object => ({ ...clock });
