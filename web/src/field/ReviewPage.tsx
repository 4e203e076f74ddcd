import { Card, Stack, Table, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../words/spell';
import type { Item } from './items';

/** Everything that was written, before it is handed in. */
export function ReviewPage({ item }: { readonly item: Item }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('field.review')}
      </Title>
      {item.steps.map(({ id, action, path, form = {}, doneAt }) => (
        <Card key={id} withBorder padding="sm">
          <Text fw={600}>
            {spell.code(action)} {/_\d\d$/.test(path) && path.split('/').at(-1)}{' '}
            {doneAt && `· ${t('field.state.sent')}`}
          </Text>
          <Table>
            <Table.Tbody>
              {Object.entries(form).map(([name, value]) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row">{spell.field(name)}</Table.Th>
                  <Table.Td dir="auto">
                    {typeof value === 'object' ? JSON.stringify(value) : spellOf(value, spell.code)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Card>
      ))}
    </Stack>
  );
}

const spellOf = (value: unknown, code: (name: string) => string): string =>
  typeof value === 'string' && /^[a-z_]+$/.test(value) ? code(value) : String(value);
