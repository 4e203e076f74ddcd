import { Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import { useMay } from '../../session/me';
import type { Extra } from '../extras';
import { CaseValues } from './CaseValues';
import { Confirmations } from './Confirmations';
import { useReadmissionValues, useRequestValues, type Values } from './case-values';

/** What the law says for one case, by whom it was confirmed for it, and what is still to be confirmed. */
function LawOfCase({ recordType, record, values }: Shown): ReactElement {
  const may = useMay();
  const about = { recordType, recordId: record.id };
  return (
    <Stack>
      <CaseValues about={about} values={values} />
      {may('legal_confirmation.read') && <Confirmations about={about} />}
    </Stack>
  );
}

interface Shown {
  readonly recordType: string;
  readonly record: Extra['record'];
  readonly values: Values;
}

export const LawOfReadmission = ({ record }: Extra): ReactElement => (
  <LawOfCase recordType="readmissions" record={record} values={useReadmissionValues(record)} />
);

export const LawOfRequest = ({ record }: Extra): ReactElement => (
  <LawOfCase recordType="requests" record={record} values={useRequestValues(record)} />
);
