import { Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import { useMay } from '../../session/me';
import type { Extra } from '../extras';
import { Deployed } from './Deployed';
import { Shifts } from './Shifts';

/** Who is there, and who is on duty when. */
export function RosterTab({ record }: Extra): ReactElement {
  const may = useMay();
  return (
    <Stack>
      {may('shift.read') && <Shifts operation={record} />}
      <Deployed operation={record} />
    </Stack>
  );
}
