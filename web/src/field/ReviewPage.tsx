import { Card, Stack, Table, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useKind, type Field } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import { useList, type Guide } from './carried';
import type { Item, Step } from './items';
import { Told } from './Told';
import { wordingIn } from './wording';

/** Everything that was written, before it is handed in. */
export function ReviewPage({ item }: { readonly item: Item }): ReactElement {
  const { t } = useTranslation();
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('field.review')}
      </Title>
      {item.steps
        .filter(({ photo }) => photo === undefined)
        .map((step) => (
          <Written key={step.id} step={step} />
        ))}
    </Stack>
  );
}

function Written({ step }: { readonly step: Step }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const question = useQuestion(step);
  const fields = useFields(step);
  const rows = Object.entries(step.form ?? {}).filter(([name]) => name !== 'recordId' && name !== 'operationId');
  return (
    <Card withBorder padding="sm">
      <Text fw={600}>
        {question ?? spell.code(step.action)} {step.doneAt && `· ${t('field.state.sent')}`}
        {step.leftOutAt && `· ${t('field.state.left_out')}`}
      </Text>
      <Table>
        <Table.Tbody>
          {rows.map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{spell.field(name)}</Table.Th>
              <Table.Td dir="auto">
                <Told field={fields.find((field) => field.name === name)} name={name} value={value} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

const useFields = ({ action }: Step): readonly Field[] => {
  const { acts, open } = useKind('debriefing');
  return acts[action]?.fields ?? open?.fields ?? [];
};

/** What was asked, in the officer's words. */
function useQuestion({ path }: Step): string | undefined {
  const { i18n } = useTranslation();
  const guides = useList<Guide>('topic_guides') ?? [];
  const parts = path.split('/');
  const asked = guides.flatMap(({ questions }) => questions).find(({ code }) => parts.includes(code));
  return asked && (wordingIn(asked.texts, i18n.language)?.text ?? asked.code);
}
