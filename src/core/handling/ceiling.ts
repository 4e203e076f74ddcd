import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { Problem } from '../problems.js';
import { classifications, type Classification } from './handling.codes.js';

const order = Object.keys(classifications) as Classification[];

/** No installation holds more than it was built to protect; what is above goes by courier or a cleared network. */
@Injectable()
export class Ceiling {
  constructor(@Inject(Config) private readonly config: Config) {}

  assertHolds(classification: Classification): void {
    if (!this.holds(classification))
      throw new Problem('above_ceiling', { ceiling: this.config.CLASSIFICATION_CEILING });
  }

  holds(classification: Classification): boolean {
    return order.indexOf(classification) <= order.indexOf(this.config.CLASSIFICATION_CEILING);
  }
}
