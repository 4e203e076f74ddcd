import { Stack, Tabs, Title } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, type Form } from '../../forms/Fields';
import type { Field } from '../../kinds/kinds';
import { PrintHead } from '../../records/PrintHead';
import { useMe } from '../../session/me';
import { BasisFinder } from './BasisFinder';
import { Matrix } from './Matrix';
import { useTitle } from '../../shell/title';

const circumstances: readonly Field[] = [
  { name: 'personalData', type: 'yes_no' },
  { name: 'subject', type: 'text', description: 'a code of the list `subject`' },
  { name: 'offence', type: 'text' },
  { name: 'on', type: 'day' },
];
const between: readonly Field[] = [
  { name: 'from', type: 'text', required: true },
  { name: 'to', type: 'text', required: true },
  { name: 'action', type: 'text' },
];

/** What the law allows between two states, and one action for all pairs of them. */
export function LawPage(): ReactElement {
  const { t } = useTranslation();
  useTitle(t('pages.law'));
  const { country } = useMe();
  const [form, setForm] = useState<Form>({ from: country, personalData: true, action: 'REQ_INFO' });
  return (
    <Stack>
      <PrintHead about={t('pages.law')} />
      <Title order={1} size="h3">
        {t('pages.law')}
      </Title>
      <Tabs defaultValue="matrix" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="matrix">{t('law.matrix')}</Tabs.Tab>
          <Tabs.Tab value="finder">{t('law.finder')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="matrix" pt="sm">
          <Stack>
            <Fields
              fields={[{ name: 'action', type: 'text', required: true }, ...circumstances]}
              form={form}
              onChange={setForm}
            />
            <Matrix form={form} onChoose={(from, to) => setForm({ ...form, from, to })} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="finder" pt="sm">
          <Stack>
            <Fields fields={[...between, ...circumstances]} form={form} onChange={setForm} />
            <BasisFinder form={form} />
          </Stack>
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
