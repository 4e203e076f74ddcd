import { clearable, CodeField, Day, OneOf, Text } from '../forms.js';
import { escortKinds, type EscortKind } from './escorts.codes.js';

/** Somebody who goes along. */
export class EscortDto {
  @OneOf('EscortKind', escortKinds)
  kind: EscortKind;

  @Text(120)
  name: string;

  @Text(60, clearable)
  rank: string | null = null;

  @Text(80)
  function: string;

  @Text(40)
  passportNo: string;

  @Day()
  passportExpires: string;

  /** Number of the service card. */
  @Text(40, clearable)
  cardNo: string | null = null;
}

export class EscortView {
  @CodeField('EscortKind', escortKinds)
  kind: EscortKind;

  name: string;
  rank: string | null;
  function: string;
  passportNo: string;
  passportExpires: string;
  cardNo: string | null;
}
