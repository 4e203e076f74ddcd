import { Moment } from '../core/forms.js';

export class ProlongDto {
  @Moment()
  endsAt: Date;
}
