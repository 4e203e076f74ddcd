import { Button, Fieldset, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, type Form } from '../../forms/Fields';
import type { Kind } from '../../kinds/kinds';

interface Listed {
  /** Of what goes along: one thing or person each. */
  readonly kind: Kind;
  readonly items: readonly Form[];
  readonly faultsOf: (at: number) => readonly string[];
  readonly onChange: (items: readonly Form[]) => void;
}

/** What the request itself says of each: whom it is for, its purpose, grade and level. */
const SAID_ALREADY = ['carrierType', 'carrierId', 'toCountry', 'sourceGrade', 'infoGrade', 'classification', 'purpose'];
/** Drawn from another record: that begins there. */
const ELSEWHERE = ['sourceType', 'sourceId'];

/** Persons and things are never named in the request itself: each goes along with what may be said of it. */
export function Enclosures({ kind, items, faultsOf, onChange }: Listed): ReactElement {
  const { t } = useTranslation();
  const fields = (kind.open?.fields ?? []).filter(({ name }) => ![...SAID_ALREADY, ...ELSEWHERE].includes(name));
  return (
    <Stack gap="xs">
      <Text size="sm">{t('request.named')}</Text>
      {items.map((item, at) => (
        <Fieldset key={at} legend={t('request.one', { number: at + 1 })}>
          <Fields
            fields={fields}
            form={item}
            faults={faultsOf(at)}
            onChange={(next) => onChange(items.with(at, next))}
          />
          <Button mt="xs" size="xs" variant="subtle" color="red" onClick={() => onChange(items.toSpliced(at, 1))}>
            {t('form.remove')}
          </Button>
        </Fieldset>
      ))}
      <Button w="fit-content" size="xs" variant="default" onClick={() => onChange([...items, {}])}>
        {t('request.addOne')}
      </Button>
    </Stack>
  );
}
