import { Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { recordKey } from '../../records/record';
import { useSpell } from '../../words/spell';
import { rowsIn, type Extra } from '../extras';
import type { Chapter } from './chapters';
import { Chapters } from './Chapters';
import { Completeness } from './PlanTab';

/** The final report of an operation, section by section. */
export function ReportTab({ kind, record }: Extra): ReactElement {
  const spell = useSpell();
  const queries = useQueryClient();
  const chapters = rowsIn(record.sections) as unknown as readonly Chapter[];
  const titleOf = (code: string) => spell.meant(code, kind.codes.ReportSection);
  return (
    <Stack>
      <Completeness chapters={chapters} titleOf={titleOf} />
      <Chapters
        kind={kind}
        record={record}
        act={kind.acts.write_section}
        chapters={chapters}
        titleOf={titleOf}
        onStale={() => void queries.invalidateQueries({ queryKey: recordKey(kind, record.id) })}
      />
    </Stack>
  );
}
