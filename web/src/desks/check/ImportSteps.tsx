import { Alert, Button, FileButton, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, command, newKey } from '../../api/ask';
import type { components } from '../../generated/api';
import type { Kind } from '../../kinds/kinds';
import { fetchRecord, recordKey, type RecordRow } from '../../records/record';
import { RefusalNote } from '../../shell/Sorry';
import { Value } from '../../words/Value';
import { rowsIn, type Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { Mapping } from './Mapping';

type Line = components['schemas']['PreviewLineView'];
type Suggestion = components['schemas']['SuggestionView'];
const LOOK_AGAIN = 1500;
export type MappingForm = Suggestion['mapping'];

/** A file into a collection, step by step: the file, what its parts mean, what each line would become, and then the run. */
export function ImportSteps({ kind, record }: Extra): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const base = `/collection-imports/${record.id}`;
  const isIn = (name: string) => record.actions?.includes(name) ?? false;
  const hasFile = Number(record.bytes ?? 0) > 0;
  const suggestion = useAnswer<Suggestion>(`${base}/suggestion`, {}, hasFile);
  const preview = useAnswer<Line[]>(`${base}/preview`, { lines: 20 }, hasFile && record.mapping !== null);
  useInMotion(kind, record);
  const changed = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: recordKey(kind, record.id) });
    await queries.invalidateQueries({ queryKey: ['answer'] });
  };
  const attempt = (work: () => Promise<unknown>): void => {
    setError(undefined);
    work().then(changed).catch(setError);
  };
  const upload = async (file: File | null): Promise<void> => {
    if (!file) return;
    const headers = {
      'content-type': 'application/octet-stream',
      'idempotency-key': newKey(),
      'if-match': `"${record.version}"`,
    };
    await answered(`${base}/file`, { method: 'PUT', headers, body: file });
  };
  const map = (form: MappingForm) =>
    command(`${base}/mapping`, { method: 'PUT', form, version: record.version, key: newKey() });
  return (
    <Stack>
      {error !== undefined && <RefusalNote error={error} />}
      <Step number={1} title={t('import.file')}>
        <Group>
          {hasFile && <Text>{t('import.bytes', { number: Number(record.bytes) })}</Text>}
          {isIn('receive') && (
            <FileButton onChange={(file) => attempt(() => upload(file))} accept=".csv,.tsv,.txt,.jsonl,.ndjson">
              {(props) => <Button {...props}>{t('import.choose')}</Button>}
            </FileButton>
          )}
        </Group>
      </Step>
      {hasFile && (
        <Step number={2} title={t('import.mapping')}>
          {suggestion.data ? (
            <Mapping
              columns={suggestion.data.columns}
              given={(record.mapping as MappingForm | null) ?? suggestion.data.mapping}
              open={isIn('map')}
              onSave={(form) => attempt(() => map(form))}
            />
          ) : (
            suggestion.error && <RefusalNote error={suggestion.error} />
          )}
        </Step>
      )}
      {hasFile && record.mapping !== null && (
        <Step number={3} title={t('import.preview')}>
          {preview.error ? (
            <RefusalNote error={preview.error} />
          ) : (
            <Preview lines={rowsIn(preview.data) as unknown as readonly Line[]} />
          )}
        </Step>
      )}
      <Text>{t('import.then')}</Text>
    </Stack>
  );
}

/** What the server does by itself is looked for again, as long as it says that it is on its way. */
function useInMotion(kind: Kind, { id, phase }: RecordRow): void {
  useQuery({
    queryKey: recordKey(kind, id),
    queryFn: () => fetchRecord(kind, id),
    refetchInterval: phase === null ? false : LOOK_AGAIN,
  });
}

function Step({
  number,
  title,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly children: React.ReactNode;
}): ReactElement {
  return (
    <Paper withBorder p="sm" component="section" aria-label={title}>
      <Title order={2} size="h5" mb="xs">
        {number}. {title}
      </Title>
      {children}
    </Paper>
  );
}

function Preview({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  return (
    <Table.ScrollContainer type="native" minWidth={400} tabIndex={0}>
      <Table fz="sm" withTableBorder>
        <Table.Tbody>
          {lines.map(({ line, becomes, notes, entry }) => (
            <Table.Tr key={line}>
              <Table.Th scope="row">{line}</Table.Th>
              <Table.Td>
                <Value field={{ name: 'state', type: 'code' }} value={becomes} />
              </Table.Td>
              <Table.Td>{entry && <Value field={{ name: 'entry', type: 'any' }} value={entry} />}</Table.Td>
              <Table.Td>
                {notes.map(({ code, sentence, column }) => (
                  <Alert key={code + String(column)} color="orange" p={4}>
                    {sentence}
                  </Alert>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
