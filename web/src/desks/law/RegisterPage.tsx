import { Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Query } from '../../api/ask';
import { Fields, type Form } from '../../forms/Fields';
import { useKind, type Kind } from '../../kinds/kinds';
import { PrintHead } from '../../records/PrintHead';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { useSpell } from '../../words/spell';
import type { Row } from '../../words/title';
import { Value } from '../../words/Value';
import { useAnswer } from '../use-answer';
import { useTitle } from '../../shell/title';

interface Page {
  readonly items: readonly Row[];
  readonly next: string | null;
}

/** The register of law: every row with its article, its source and how far it is trusted; changed by proposal only. */
export function RegisterPage(): ReactElement {
  const { t } = useTranslation();
  useTitle(t('pages.register'));
  const spell = useSpell();
  const may = useMay();
  const mayPropose = may('legal_change.write');
  const change = useKind('legal_change');
  const kinds = change.open?.fields.find(({ name }) => name === 'kind');
  const trust = change.open?.fields.find(({ name }) => name === 'trust');
  const [form, setForm] = useState<Form>({ kind: 'instrument' });
  const [after, setAfter] = useState<string>();
  const query = { ...form, after, limit: 50 } as Query;
  const { data, error } = useAnswer<Page>('/legal-register', query);
  const filters = [kinds, trust].flatMap((field) => (field ? [{ ...field, required: false }] : []));
  const narrow = (next: Form): void => {
    setAfter(undefined);
    setForm(next);
  };
  return (
    <Stack>
      <PrintHead about={t('pages.register')} />
      <Group justify="space-between">
        <Title order={1} size="h3">
          {t('pages.register')}
        </Title>
        {mayPropose && (
          <Button className="screen-only" size="xs" component={Link} to="/new/legal_change">
            {t('law.propose')}
          </Button>
        )}
      </Group>
      <Paper className="screen-only">
        <Fields
          fields={[...filters, { name: 'country', type: 'text' }, { name: 'instrument', type: 'text' }]}
          form={form}
          onChange={narrow}
        />
      </Paper>
      {error && <RefusalNote error={error} />}
      <Table.ScrollContainer type="native" minWidth={600} tabIndex={0}>
        <Table fz="sm" withTableBorder striped>
          <Table.Thead>
            <Table.Tr>
              {['key', 'article', 'content', 'trust', 'source', 'validFrom'].map((name) => (
                <Table.Th key={name}>{spell.field(name)}</Table.Th>
              ))}
              {mayPropose && <Table.Th className="screen-only">{t('record.actions')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(data?.items ?? []).map((row) => (
              <Table.Tr key={String(row.id)}>
                <Table.Th scope="row">{String(row.key)}</Table.Th>
                {['article', 'content', 'trust', 'source', 'validFrom'].map((name) => (
                  <Table.Td key={name}>
                    <Value field={{ name, type: name === 'trust' ? 'code' : 'any' }} value={row[name]} />
                  </Table.Td>
                ))}
                {mayPropose && (
                  <Table.Td className="screen-only">
                    <Button
                      size="xs"
                      variant="default"
                      component={Link}
                      to="/new/legal_change"
                      state={{ form: nextOf(change, row) }}
                    >
                      {t('law.change')}
                    </Button>
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {data?.items.length === 0 && <Text>{t('list.none')}</Text>}
      {data?.next && (
        <Button
          className="screen-only"
          w="fit-content"
          variant="default"
          onClick={() => setAfter(data.next ?? undefined)}
        >
          {t('list.next')}
        </Button>
      )}
    </Stack>
  );
}

/** The next version of a row begins with what the row says now, and names the version that was seen. */
const nextOf = (change: Kind, row: Row): Form => ({
  ...Object.fromEntries(
    (change.open?.fields ?? []).flatMap(({ name }) =>
      row[name] === null || row[name] === undefined ? [] : [[name, row[name]]],
    ),
  ),
  replaces: row.id,
});
