import { Badge, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useKind, type Act, type Kind } from '../../kinds/kinds';
import type { RecordRow } from '../../records/record';
import { Reference } from '../../words/Reference';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';
import { ActButton } from './Buttons';
import { Part } from './Part';
import { inWords, type Checklist } from './parts';

type Item = components['schemas']['ReadmissionCheckItemView'];

/** Everything that is asked of one person, with the answers, and what is still open. */
export function ChecklistPart({ check, name }: { readonly check: Checklist; readonly name: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const kind = useKind('readmission_check');
  const { data: items = [] } = useAnswer<readonly Item[]>('/readmission-checks/items');
  const record = check as unknown as RecordRow;
  const acts = check.actions.filter((act) => ['confirm', 'reopen'].includes(act));
  return (
    <Part
      title={t('readmission.checklistOf', { name })}
      beside={acts.map((act) => (
        <ActButton key={act} kind={kind} record={record} act={kind.acts[act]} />
      ))}
    >
      <Text size="sm">{spell.code(check.state)}</Text>
      <Table fz="sm">
        <Table.Tbody>
          {items.map((item) => (
            <Line key={item.item} item={item} check={check} kind={kind} />
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  );
}

interface Shown {
  readonly item: Item;
  readonly check: Checklist;
  readonly kind: Kind;
}

function Line({ item, check, kind }: Shown): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const answer = check.items.find((one) => one.item === item.item);
  const isOpen = check.missing.includes(item.item);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {spell.says(item.means)}
      </Table.Th>
      <Table.Td>
        {isOpen && (
          <Badge color="red" variant="outline" c="dark" radius="sm" tt="none">
            {t('readmission.open')}
          </Badge>
        )}{' '}
        {answer && spell.meant(answer.finding, kind.codes.CheckFinding)}
        {answer?.words && (
          <Text size="sm" dir="auto">
            “{answer.words}”
          </Text>
        )}
        {answer && (
          <Text size="xs">
            <Reference name="answeredBy" id={answer.answeredBy} />
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {check.actions.includes('answer') && (
          <ActButton
            kind={kind}
            record={check}
            act={actOf(kind, item)}
            label={t('readmission.answer')}
            fixed={{ item: item.item }}
            full={`${t('readmission.answer')}: ${spell.says(item.means)}`}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Only what this item can be answered with; what it needs comes first, and is asked for. */
function actOf(kind: Kind, { findings, needs }: Item): Act | undefined {
  const act = kind.acts.answer;
  if (!act) return undefined;
  const { fields = [] } = inWords(act, kind, 'CheckFinding');
  const [finding, ...others] = fields.map((field) =>
    field.name === 'finding' ? { ...field, choices: findings } : { ...field, required: needs.includes(field.name) },
  );
  if (!finding) return act;
  return { ...act, fields: [finding, ...others.sort((one, other) => Number(other.required) - Number(one.required))] };
}
