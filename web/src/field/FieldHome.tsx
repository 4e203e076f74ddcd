import { Badge, Button, Card, Group, SimpleGrid, Stack, Tabs, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../words/spell';
import { kindNamed } from '../kinds/kinds';
import { useItems, useOfficer, useRecords, type Row } from './carried';
import { ItemCard } from './ItemCard';
import type { Item } from './items';
import { newInterview, interviewOf } from './interview';
import { goTo } from './place';

const tabs = {
  drafts: ({ state }: Item) => state === 'draft' || state === 'needs_you',
  outbox: ({ state }: Item) => state === 'waiting' || state === 'sending',
  sent: ({ state }: Item) => state === 'sent' || state === 'parked',
} as const;
type Tab = keyof typeof tabs;

/** What is opened with one form, for whoever may. */
const quick = ['check', 'incident'].flatMap((name) => kindNamed(name) ?? []);

const carriedKinds = ['debriefing', 'operation', 'patrol', 'shift', 'check', 'incident', 'equipment'] as const;

/** Search, or begin something new; what is at hand, and what became of what was written. */
export function FieldHome(): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const items = useItems() ?? [];
  const me = useOfficer();
  const [sought, setSought] = useState('');
  return (
    <Stack>
      <Title order={1} size="h2">
        {t('field.title')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Button size="xl" onClick={() => void newInterview().then(({ id }) => goTo('interview', id))}>
          {t('field.newInterview')}
        </Button>
        {quick
          .filter(({ opens = '' }) => me?.permissions.includes(opens))
          .map(({ name }) => (
            <Button key={name} size="xl" variant="default" onClick={() => goTo('quick', name)}>
              {t('field.newOf', { kind: spell.kind(name) })}
            </Button>
          ))}
      </SimpleGrid>
      <Tabs defaultValue="drafts" keepMounted={false}>
        <Tabs.List grow>
          {(Object.keys(tabs) as Tab[]).map((tab) => (
            <Tabs.Tab key={tab} value={tab} mih={48}>
              {t(`field.${tab}`)} <Badge variant="light">{items.filter(tabs[tab]).length}</Badge>
            </Tabs.Tab>
          ))}
          <Tabs.Tab value="carried" mih={48}>
            {t('field.carried')}
          </Tabs.Tab>
        </Tabs.List>
        {(Object.keys(tabs) as Tab[]).map((tab) => (
          <Tabs.Panel key={tab} value={tab} pt="sm">
            <Stack gap="sm">
              {items.filter(tabs[tab]).map((item) => (
                <ItemCard key={item.id} item={item} />
              ))}
              {items.filter(tabs[tab]).length === 0 && <Text>{t('field.nothing')}</Text>}
            </Stack>
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="carried" pt="sm">
          <TextInput
            size="lg"
            label={t('field.search')}
            value={sought}
            onChange={({ currentTarget: { value } }) => setSought(value)}
          />
          {carriedKinds.map((kind) => (
            <Carried key={kind} kind={kind} sought={sought} />
          ))}
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Carried({ kind, sought }: { readonly kind: string; readonly sought: string }): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const rows = (useRecords(kind) ?? []).filter((row) => titleOf(row).toLowerCase().includes(sought.toLowerCase()));
  if (rows.length === 0) return null;
  return (
    <Stack gap="xs" mt="sm">
      <Title order={2} size="h4">
        {spell.kind(kind)}
      </Title>
      {rows.map((row) => (
        <Card key={row.id} withBorder padding="sm">
          <Group justify="space-between">
            <Text>{titleOf(row)}</Text>
            <Badge variant="light">{spell.code(String(row.state))}</Badge>
            {kind === 'debriefing' && row.state === 'planned' && (
              <Button size="md" onClick={() => void interviewOf(row).then(({ id }) => goTo('interview', id))}>
                {t('field.conduct')}
              </Button>
            )}
          </Group>
        </Card>
      ))}
    </Stack>
  );
}

function titleOf(row: Row): string {
  const words = [
    row.refNo,
    row.title,
    row.name,
    row.codeName,
    row.label,
    row.place,
    row.purpose,
    row.type,
    row.category,
  ];
  return words.filter((word): word is string => typeof word === 'string' && word !== '').join(' · ') || row.id;
}
