import { Anchor, Badge, Group, List, Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Field } from '../kinds/kinds';
import { Reference } from './Reference';
import { useSpell, type Spell } from './spell';
import { useTimes } from './moments';

type Translate = ReturnType<typeof useTranslation>['t'];

/** What a field holds, as people read it. */
export function Value({ field, value }: { readonly field: Field; readonly value: unknown }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  if (value === null || value === undefined || value === '')
    return (
      <Text span c="dimmed">
        –
      </Text>
    );
  if (Array.isArray(value)) return <Several field={field} values={value} />;
  if (field.type === 'moment') return <>{times.moment(String(value))}</>;
  if (field.type === 'day' || /^\d{4}-\d\d-\d\d$/.test(String(value))) return <>{times.day(String(value))}</>;
  return <>{single(field, value, { t, spell })}</>;
}

function single(field: Field, value: unknown, { t, spell }: { t: Translate; spell: Spell }): ReactNode {
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'object' && value !== null) return <Plain value={value} />;
  const text = String(value);
  if (isLanguage(field) && /^[a-z]{2,3}$/.test(text)) return spell.language(text);
  if (field.type === 'code' || field.type === 'choice' || field.name === 'state' || spell.inRegister(text))
    return spell.code(text);
  if (/^[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}$/.test(text)) return <Reference name={field.name} id={text} />;
  if (/^[a-z\d]+(_[a-z\d]+)+$/.test(text) || (field.type === 'any' && /^[a-z]{3,20}$/.test(text)))
    return spell.code(text);
  if (/^https?:/.test(text)) return <Anchor href={text}>{text}</Anchor>;
  return (
    <Text span inherit dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
      {text}
    </Text>
  );
}

/** Longer ones are lines of their own. */
const LONGEST_TAG = 30;

function Several({ field, values }: { readonly field: Field; readonly values: readonly unknown[] }): ReactElement {
  if (values.length === 0)
    return (
      <Text span c="dimmed">
        –
      </Text>
    );
  if (values.every((value) => typeof value !== 'object' && String(value).length <= LONGEST_TAG))
    return (
      <Group gap={4}>
        {values.map((value) => (
          <Badge key={String(value)} variant="outline" color="dark" tt="none" fw={500} radius="sm">
            <Value field={field} value={value} />
          </Badge>
        ))}
      </Group>
    );
  return (
    <List size="sm">
      {values.map((value, at) => (
        <List.Item key={at}>
          {typeof value === 'object' && value !== null ? <Plain value={value} /> : String(value)}
        </List.Item>
      ))}
    </List>
  );
}

/** Something with fields of which the description says nothing. */
function Plain({ value }: { readonly value: object }): ReactElement {
  const spell = useSpell();
  const said = Object.entries(value).filter(
    ([, part]) => part !== null && part !== '' && !(Array.isArray(part) && part.length === 0),
  );
  return (
    <>
      {said.flatMap(([name, part], at) =>
        part === null
          ? []
          : [
              <Text key={name} size="sm" span>
                {at > 0 && ' · '}
                {spell.field(name)}: <Value field={{ name, type: 'any' }} value={part} />
              </Text>,
            ],
      )}
    </>
  );
}
