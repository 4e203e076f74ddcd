import { Button, Group, Stack, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../words/spell';
import { settle } from './interview';
import type { Conflict, Item, Step } from './items';
import { Told } from './Told';

/** What two have written: as it was, and both values, step by step; the officer decides, and nothing is overwritten unseen. */
export function Conflicts({ item }: { readonly item: Item }): ReactElement {
  const { conflicts = [] } = item;
  const steps = item.steps.filter(({ id }) => conflicts.some(({ step }) => step === id));
  return (
    <Stack mt="xs">
      {steps.map((step) => (
        <OfStep key={step.id} item={item} step={step} conflicts={conflicts.filter((each) => each.step === step.id)} />
      ))}
    </Stack>
  );
}

interface Both {
  readonly item: Item;
  readonly step: Step;
  readonly conflicts: readonly Conflict[];
}

function OfStep({ item, step, conflicts }: Both): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const part = /_\d\d$/.test(step.path) ? step.path.split('/').at(-1) : '';
  return (
    <div>
      <Text fw={600}>
        {spell.code(step.action)} {part}
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {['conflict.field', 'conflict.seen', 'field.mine', 'conflict.now'].map((key) => (
              <Table.Th key={key}>{t(key as 'conflict.field')}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {conflicts.map(({ field, base, mine, theirs }) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{spell.field(field)}</Table.Th>
              {[base, mine, theirs].map((value, at) => (
                <Table.Td key={at} dir="auto">
                  <Told name={field} value={value} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group mt="xs">
        <Button size="lg" onClick={() => void settle(item, step.id, 'mine')}>
          {t('field.keepMine')}
        </Button>
        <Button size="lg" variant="default" onClick={() => void settle(item, step.id, 'theirs')}>
          {t('field.keepTheirs')}
        </Button>
      </Group>
    </div>
  );
}
