import { Day, Id, OneOf, optional, Text, YesNo } from '../core/forms.js';
import {
  escortFunctions,
  passportTypes,
  type EscortFunction,
  type PassportType,
} from './readmission-transfer.codes.js';

export class TransferEscortDto {
  @Text(120)
  familyName: string;

  @Text(120)
  givenNames: string;

  @Text(80)
  rank: string;

  @OneOf('EscortFunction', escortFunctions)
  function: EscortFunction;

  @OneOf('PassportType', passportTypes)
  passportType: PassportType;

  @Text(40)
  passportNo: string;

  @Day()
  passportIssuedOn: string;

  /** Of the service card. */
  @Text(80)
  cardType: string;

  @Text(40)
  cardNo: string;

  @Text(120)
  missionOrder: string;

  /** In civilian clothes, unarmed, with the consent in hand, and under the law of the state where they are. */
  @YesNo()
  underTheRules: boolean;

  /** Their account here: the leader of an escort needs one. */
  @Id(optional)
  officerId?: string;
}

export class EscortPath {
  @Id()
  id: string;

  @Id()
  escortId: string;
}

export class TransferEscortView extends TransferEscortDto {
  id: string;
}
