import { CodeField, upTo } from '../core/forms.js';
import { functions, type OperationFunction } from '../core/access/roles.js';

/** The officers of one state who came together, and who relieved whom. */
export class ContingentView {
  country: string;
  /** 1 for the first that this state sent. */
  rotation: number;
  /** When the first of them came. */
  from: Date;
  /** When the last of them leaves. */
  until: Date;
  officers: number;
  /** How many of them are there now. */
  present: number;

  @CodeField('OperationFunction', functions, upTo(30))
  functions: OperationFunction[];

  /** Days on which nobody of this state was there between the rotation before and this one; 0 for the first. */
  daysUncovered: number;
}
