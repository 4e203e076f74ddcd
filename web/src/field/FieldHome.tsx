import { Badge, Button, Card, Group, SimpleGrid, Stack, Tabs, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../words/spell';
import { kindNamed } from '../kinds/kinds';
import { useTimes } from '../words/moments';
import { useItems, useOfficer, useRecords, useTablet, type Row } from './carried';
import { ItemCard } from './ItemCard';
import { giveUp, halfFilled } from './half-filled';
import type { Item } from './items';
import { nameOf } from './carried-name';
import { newInterview, interviewOf } from './interview';
import { goTo } from './place';

const tabs = {
  drafts: ({ state }: Item) => state === 'draft' || state === 'needs_you',
  outbox: ({ state }: Item) => state === 'waiting' || state === 'sending',
  sent: ({ state }: Item) => state === 'sent' || state === 'parked' || state === 'left_out',
} as const;
type Tab = keyof typeof tabs;

/** What is opened with one form, for whoever may. */
const quick = ['check', 'incident'].flatMap((name) => kindNamed(name) ?? []);

const carriedKinds = [
  'debriefing',
  'operation',
  'patrol',
  'shift',
  'check',
  'incident',
  'equipment',
  'follow_up',
  'interpreter_booking',
] as const;

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
      <TextInput
        size="lg"
        label={t('field.search')}
        value={sought}
        onChange={({ currentTarget: { value } }) => setSought(value)}
      />
      {sought.trim() !== '' && <Found sought={sought} items={items} />}
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
              {tab === 'drafts' && <HalfFilledForms />}
              {items.filter(tabs[tab]).map((item) => (
                <ItemCard key={item.id} item={item} />
              ))}
              {items.filter(tabs[tab]).length === 0 && <Text>{t('field.nothing')}</Text>}
            </Stack>
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="carried" pt="sm">
          {carriedKinds.map((kind) => (
            <Carried key={kind} kind={kind} sought="" />
          ))}
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

/** Of what was written here and of what was taken along, what says this. */
function Found({ sought, items }: { readonly sought: string; readonly items: readonly Item[] }): ReactElement {
  const says = (item: Item) => JSON.stringify([item.title, item.steps.map(({ form }) => form)]);
  return (
    <Stack gap="sm">
      {items
        .filter((item) => says(item).toLowerCase().includes(sought.toLowerCase()))
        .map((item) => (
          <ItemCard key={item.id} item={item} />
        ))}
      {carriedKinds.map((kind) => (
        <Carried key={kind} kind={kind} sought={sought} />
      ))}
    </Stack>
  );
}

/** What nobody has finished: it is gone on with where it was left. */
function HalfFilledForms(): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  const forms = useTablet(halfFilled, 'half') ?? [];
  return (
    <>
      {forms.map(({ id, title, hash, savedAt }) => (
        <Card key={id} withBorder padding="sm">
          <Group justify="space-between">
            <div>
              <Text fw={600}>
                {title} · {t('field.halfFilled')}
              </Text>
              <Text size="sm">{t('field.savedAt', { at: times.moment(savedAt) })}</Text>
            </div>
            <Group>
              <Button size="lg" onClick={() => (location.hash = hash)}>
                {t('field.openIt')}
              </Button>
              <Button size="lg" variant="default" onClick={() => void giveUp(id)}>
                {t('form.cancel')}
              </Button>
            </Group>
          </Group>
        </Card>
      ))}
    </>
  );
}

function Carried({ kind, sought }: { readonly kind: string; readonly sought: string }): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const wanted = sought.toLowerCase();
  const rows = (useRecords(kind) ?? []).filter((row) => JSON.stringify(row).toLowerCase().includes(wanted));
  if (rows.length === 0) return null;
  return (
    <Stack gap="xs" mt="sm">
      <Title order={2} size="h4">
        {spell.kind(kind)}
      </Title>
      {rows.map((row) => (
        <Card key={row.id} withBorder padding="sm">
          <Group justify="space-between">
            <Text>{nameOf(row)}</Text>
            <Badge variant="light">{spell.code(String(row.state))}</Badge>
            <Group>
              {kind === 'debriefing' && isTheirs(row) && (
                <Button size="lg" onClick={() => void interviewOf(row).then(({ id }) => goTo('interview', id))}>
                  {t('field.conduct')}
                </Button>
              )}
              <Button size="lg" variant="default" onClick={() => goTo('carried', kind, row.id)}>
                {t('field.openIt')}
              </Button>
            </Group>
          </Group>
        </Card>
      ))}
    </Stack>
  );
}

/** The server has said that something is open to them there. */
const isTheirs = ({ actions, course }: Row): boolean => Array.isArray(actions) && actions.length > 0 && course !== null;
