import type { ReactElement } from 'react';
import { Facts } from '../../records/Facts';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import type { Row } from '../../words/title';
import type { Extra } from '../extras';
import { fieldsFor } from '../fields-for';
import { useAnswer } from '../use-answer';

/** The two that may be one, as the server compares them. */
export function TwoSubjects({ record }: Extra): ReactElement {
  const { data, error } = useAnswer<Row>(`/subject-merges/${record.id}/comparison`);
  if (error) return <RefusalNote error={error} />;
  return data ? <Facts fields={fieldsFor(data)} row={data} /> : <Waiting />;
}
