import { useSuspenseQuery } from '@tanstack/react-query';
import { read } from '../api/ask';
import type { Kind } from '../kinds/kinds';
import type { Row } from '../words/title';

export interface RecordRow extends Row {
  readonly id: string;
  readonly version?: number;
  readonly state?: string;
  readonly actions?: readonly string[];
  readonly dueAt?: string | null;
}

export const recordKey = (kind: Kind, id: string): readonly unknown[] => ['record', kind.path, id];

export const fetchRecord = (kind: Kind, id: string): Promise<RecordRow> => read<RecordRow>(`${kind.path}/${id}`);

export const useRecord = (kind: Kind, id: string): RecordRow =>
  useSuspenseQuery({ queryKey: recordKey(kind, id), queryFn: () => fetchRecord(kind, id) }).data;
