import { CheckQueue, act, carryOut } from './support/check-queue.js';
import { secondWall } from './support/second-wall.js';
