import { Button, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { command, newKey, read } from '../api/ask';
import type { Kind } from '../kinds/kinds';
import { Waiting } from '../shell/Waiting';
import { RefusalNote } from '../shell/Sorry';
import { useTimes } from '../words/moments';
import { Reference } from '../words/Reference';
import type { Row } from '../words/title';

/** What one's own side has written down about a case between states. */
export function Notes({ kind, id }: { readonly kind: Kind; readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>();
  const key = useRef(newKey());
  const path = `/records/${kind.name}/${id}/notes`;
  const notes = useQuery({ queryKey: ['notes', id], queryFn: () => read<{ items: readonly Row[] }>(path) });
  const write = async (): Promise<void> => {
    await command(path, { method: 'POST', form: { text }, key: key.current });
    key.current = newKey();
    setText('');
    await queries.invalidateQueries({ queryKey: ['notes', id] });
  };
  if (notes.error) return <RefusalNote error={notes.error} />;
  if (!notes.data) return <Waiting />;
  return (
    <Stack>
      <Text size="sm">{t('notes.own')}</Text>
      {notes.data.items.map((note) => (
        <Paper key={String(note.id)} withBorder p="sm">
          <Text size="sm" c="dimmed">
            {typeof note.at === 'string' && times.moment(note.at)}{' '}
            {typeof note.authorId === 'string' && <Reference name="writtenBy" id={note.authorId} />}
          </Text>
          <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {String(note.text)}
          </Text>
        </Paper>
      ))}
      {error !== undefined && <RefusalNote error={error} />}
      <Textarea
        label={t('notes.write')}
        autosize
        minRows={2}
        maxLength={8000}
        dir="auto"
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <Button w="fit-content" disabled={!text} onClick={() => void write().catch(setError)}>
        {t('form.save')}
      </Button>
    </Stack>
  );
}
