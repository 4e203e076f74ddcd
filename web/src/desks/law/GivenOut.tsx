import type { ReactElement } from 'react';
import type { Extra } from '../extras';
import { GiveOut } from './GiveOut';

/** What a case between states says, for another channel or on paper. */
export const GivenOut = ({ kind, record }: Extra): ReactElement => (
  <GiveOut path={`/renderings/${kind.name}/${record.id}`} refNo={record.id.slice(-12)} />
);
