import { Button, FileButton, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../api/ask';
import { download } from '../api/download';
import type { Kind } from '../kinds/kinds';
import { useMay } from '../session/me';
import { Waiting } from '../shell/Waiting';
import { RefusalNote } from '../shell/Sorry';
import { useSpell } from '../words/spell';
import type { Row } from '../words/title';
import { ACCEPTED, attach } from './attach';

/** The files of a record. A file is announced first, by what it shows; its own name is not kept. */
export function Files({ kind, id }: { readonly kind: Kind; readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const may = useMay();
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [error, setError] = useState<unknown>();
  const asked = { recordType: kind.name, recordId: id };
  const files = useQuery({
    queryKey: ['files', id],
    queryFn: () => read<{ items: readonly Row[] } | readonly Row[]>('/attachments', asked),
  });
  const add = async (file: File | null): Promise<void> => {
    if (!file) return;
    await attach(asked, { title, file });
    setTitle('');
    await queries.invalidateQueries({ queryKey: ['files', id] });
  };
  if (files.error) return <RefusalNote error={files.error} />;
  if (!files.data) return <Waiting />;
  const rows = 'items' in files.data ? files.data.items : files.data;
  return (
    <Stack>
      {rows.length === 0 && <Text c="dimmed">–</Text>}
      <Table fz="sm" withTableBorder={rows.length > 0}>
        <Table.Tbody>
          {rows.map((file) => (
            <Table.Tr key={String(file.id)}>
              <Table.Td>
                <Link to="/record/$kind/$id" params={{ kind: 'attachment', id: String(file.id) }}>
                  {String(file.title ?? '…')}
                </Link>
              </Table.Td>
              <Table.Td>{spell.code(String(file.state))}</Table.Td>
              <Table.Td>
                <Button size="xs" variant="default" onClick={() => void saved(file).catch(setError)}>
                  {t('files.download')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {error !== undefined && <RefusalNote error={error} />}
      {may('attachment.use') && (
        <Group align="end">
          <TextInput
            label={t('files.what')}
            value={title}
            maxLength={200}
            onChange={({ currentTarget: { value } }) => setTitle(value)}
          />
          <FileButton onChange={(file) => void add(file).catch(setError)} accept={ACCEPTED}>
            {(props) => (
              <Button {...props} disabled={!title}>
                {t('files.attach')}
              </Button>
            )}
          </FileButton>
        </Group>
      )}
    </Stack>
  );
}

const saved = ({ id, title }: Row): Promise<void> => download(`/attachments/${String(id)}/file`, String(title ?? id));
