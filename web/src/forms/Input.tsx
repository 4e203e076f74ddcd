import {
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  TagsInput,
  Textarea,
  TextInput,
  Input as Wrapper,
} from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Field } from '../kinds/kinds';
import type { Form } from './Fields';
import { hintOf } from '../words/hint';
import { useSpell } from '../words/spell';
import { isMoment, momentOf, localOf } from './moment';
import { PartInput } from './PartInput';
import { ContentInput } from '../desks/law/ContentInput';
import { SourceInput } from './SourceInput';
import { sourceOf } from './sources';

export interface Filled {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** What else the form says so far: some choices depend on it. */
  readonly form?: Form;
  readonly small?: boolean;
  readonly error?: string | undefined;
}

/** One field of a form, by what the API's description says that it takes. */
export function Input(props: Filled): ReactElement {
  const { field } = props;
  if (field.type === 'part') return <PartInput {...props} />;
  if (field.type === 'any' && field.name === 'content' && props.form?.kind) return <ContentInput {...props} />;
  const source = field.free ? undefined : sourceOf(field, props.form ?? {});
  if (source) return <SourceInput {...props} source={source} />;
  return <Simple {...props} />;
}

function Simple({ field, value, onChange, small, error }: Filled): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const about = {
    label: field.label ?? spell.field(field.name),
    description: small ? undefined : hintOf(field, spell),
    withAsterisk: Boolean(field.required && !field.nullable),
    error,
    size: small ? 'xs' : 'sm',
  };
  const text = value === null || value === undefined ? '' : String(value);
  const labelOf = (code: string) => (isLanguage(field) ? spell.language(code) : spell.meant(code, field.labels));
  const choices = (field.choices ?? []).map((code) => ({ value: code, label: labelOf(code) }));
  const orNothing = (next: string) => onChange(next === '' ? (field.nullable ? null : undefined) : next);
  if (field.many && choices.length > 0)
    return <MultiSelect {...about} data={choices} value={listOf(value)} onChange={onChange} searchable clearable />;
  if (field.many) return <TagsInput {...about} value={listOf(value)} onChange={onChange} />;
  if (choices.length > 0)
    return (
      <Select
        {...about}
        data={choices}
        value={text || null}
        onChange={(next) => onChange(next ?? undefined)}
        searchable
        clearable
        allowDeselect={false}
      />
    );
  if (field.type === 'yes_no')
    return (
      <Wrapper.Wrapper {...about} labelElement="div">
        <SegmentedControl
          display="flex"
          w="fit-content"
          aria-label={about.label}
          size={about.size}
          value={typeof value === 'boolean' ? String(value) : text || 'unsaid'}
          onChange={(next) => onChange(next === 'unsaid' ? undefined : small ? next : next === 'true')}
          data={[
            { value: 'true', label: t('value.yes') },
            { value: 'false', label: t('value.no') },
            ...(field.required ? [] : [{ value: 'unsaid', label: '–' }]),
          ]}
        />
      </Wrapper.Wrapper>
    );
  if (field.type === 'number')
    return (
      <NumberInput
        {...about}
        value={text}
        min={field.min}
        max={field.max}
        onChange={(next) => onChange(next === '' ? undefined : Number(next))}
      />
    );
  if (field.type === 'day')
    return (
      <TextInput {...about} type="date" value={text} onChange={({ currentTarget: { value } }) => orNothing(value)} />
    );
  if (field.type === 'moment')
    return (
      <TextInput
        {...about}
        type="datetime-local"
        value={isMoment(text) ? localOf(text) : text}
        onChange={({ currentTarget: { value } }) => orNothing(momentOf(value))}
      />
    );
  if (field.type === 'prose' && !small)
    return (
      <Textarea
        {...about}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={field.longest}
        dir="auto"
        value={text}
        onChange={({ currentTarget: { value } }) => orNothing(value)}
      />
    );
  return (
    <TextInput
      {...about}
      maxLength={field.longest}
      dir="auto"
      value={text}
      onChange={({ currentTarget: { value } }) => orNothing(value)}
    />
  );
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
