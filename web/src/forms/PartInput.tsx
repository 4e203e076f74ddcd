import { Button, Fieldset, Stack, Switch } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../words/spell';
import { Fields, type Form } from './Fields';
import type { Filled } from './Input';

/** Fields that belong together; where there may be several, a list that grows and shrinks. */
export function PartInput({ field, value, onChange, form: about }: Filled): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const label = field.label ?? spell.field(field.name);
  const fields = field.fields ?? [];
  if (field.many) {
    const items = Array.isArray(value) ? (value as Form[]) : [];
    return (
      <Fieldset legend={label}>
        <Stack gap="xs">
          {items.map((item, at) => (
            <Fieldset key={at} legend={`${label} ${at + 1}`}>
              <Fields fields={fields} form={item} about={about} onChange={(next) => onChange(items.with(at, next))} />
              <Button mt="xs" size="xs" variant="subtle" color="red" onClick={() => onChange(items.toSpliced(at, 1))}>
                {t('form.remove')}
              </Button>
            </Fieldset>
          ))}
          <Button w="fit-content" size="xs" variant="default" onClick={() => onChange([...items, {}])}>
            {t('form.add')}
          </Button>
        </Stack>
      </Fieldset>
    );
  }
  const isThere = field.required || (value !== null && value !== undefined);
  return (
    <Fieldset legend={label}>
      {!field.required && (
        <Switch
          label={t('form.given')}
          checked={isThere}
          onChange={({ currentTarget: { checked } }) => onChange(checked ? {} : field.nullable ? null : undefined)}
          mb="xs"
        />
      )}
      {isThere && <Fields fields={fields} form={(value ?? {}) as Form} about={about} onChange={onChange} />}
    </Fieldset>
  );
}
