import { Alert, Badge, Button, Card, Group, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { keepMine, sendAgain, skipStep } from './interview';
import { openSteps, type Item } from './items';
import { goTo } from './place';

const colours = {
  draft: 'gray',
  waiting: 'blue',
  sending: 'blue',
  sent: 'green',
  needs_you: 'red',
  parked: 'orange',
} as const;

/** One piece of work, with what became of it; what needs its officer says why, and what can be done. */
export function ItemCard({ item }: { readonly item: Item }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const { state, problem, conflicts = [] } = item;
  return (
    <Card withBorder padding="sm" data-state={state}>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{item.title || spell.kind(item.kind)}</Text>
          <Text size="sm">{t('field.savedAt', { at: times.moment(item.savedAt) })}</Text>
        </div>
        <Badge size="lg" color={colours[state]}>
          {t(`field.state.${state}`)}
        </Badge>
      </Group>
      {problem && (
        <Alert
          mt="xs"
          color={state === 'parked' ? 'orange' : 'red'}
          role="alert"
          title={state === 'parked' ? t('field.parkedLine') : t('failed.refused')}
        >
          {spell.says(problem.title)} {problem.article && t('failed.article', { article: problem.article })}
        </Alert>
      )}
      {conflicts.length > 0 && (
        <Table mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('conflict.field')}</Table.Th>
              <Table.Th>{t('field.mine')}</Table.Th>
              <Table.Th>{t('conflict.now')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {conflicts.map(({ field, mine, theirs }) => (
              <Table.Tr key={field}>
                <Table.Td>{spell.field(field)}</Table.Td>
                <Table.Td>{said(mine)}</Table.Td>
                <Table.Td>{said(theirs)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group mt="xs">
        {item.kind === 'debriefings' && state !== 'parked' && (
          <Button size="md" variant="default" onClick={() => goTo('interview', item.id)}>
            {t('field.openIt')}
          </Button>
        )}
        {state === 'draft' && (
          <Button size="md" onClick={() => void sendAgain(item)}>
            {t('field.handIn')}
          </Button>
        )}
        {state === 'needs_you' && (
          <>
            <Button size="md" onClick={() => void keepMine(item)}>
              {conflicts.length > 0 ? t('field.keepMine') : t('field.tryAgain')}
            </Button>
            <Button size="md" variant="default" onClick={() => void skipStep(item)}>
              {conflicts.length > 0
                ? t('field.keepTheirs')
                : t('field.leaveOut', { what: spell.code(openSteps(item)[0]?.action ?? '') })}
            </Button>
          </>
        )}
      </Group>
    </Card>
  );
}

const said = (value: unknown): string =>
  value === null || value === undefined ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value);
