import { Alert, Button, Fieldset, Group, List, Stack, Switch, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../acts/use-act';
import type { components } from '../../generated/api';
import { Fields, type Form } from '../../forms/Fields';
import type { Act, Kind } from '../../kinds/kinds';
import { Facts } from '../../records/Facts';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';
import type { CaseForm } from './FormsStep';
import { fieldsIn, type Defined } from './form-fields';

type Definition = components['schemas']['FormDefinitionView'];
interface Section {
  readonly name: string;
  readonly label: readonly string[];
  readonly always: boolean;
  readonly fields: readonly Defined[];
}

const STRUCK: Form = { struckOut: true };

/** A form as its definition has it: each section is filled in, or struck out where nothing belongs in it. */
export function FormSheet({ form, kind }: { readonly form: CaseForm; readonly kind: Kind }): ReactElement {
  const { t } = useTranslation();
  const language = form.language ?? undefined;
  const { data, error } = useAnswer<Definition>(`/readmission-form-definitions/${form.code}`, { language });
  const [content, setContent] = useState(form.sections as Readonly<Record<string, Form>>);
  const { send, ...sent } = useAct(kind, form, kind.acts.revise as Act, () => {});
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const isOpen = form.actions.includes('revise');
  return (
    <Stack mt="sm">
      {(data.sections as unknown as readonly Section[]).map((section) => (
        <Fieldset key={section.name} legend={section.label.join(' / ')}>
          <Filled
            section={section}
            content={content[section.name]}
            isOpen={isOpen}
            onChange={(next) => setContent({ ...content, [section.name]: next })}
          />
          <Faults form={form} section={section} kind={kind} />
        </Fieldset>
      ))}
      {sent.error !== undefined && <RefusalNote error={sent.error} />}
      {isOpen && (
        <Group justify="end">
          <Button loading={sent.busy} onClick={() => void send({ sections: content })}>
            {t('form.save')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface Shown {
  readonly section: Section;
  readonly content: Form | undefined;
  readonly isOpen: boolean;
  readonly onChange: (content: Form) => void;
}

function Filled({ section, content = {}, isOpen, onChange }: Shown): ReactElement {
  const { t } = useTranslation();
  const isStruck = content.struckOut === true;
  const fields = fieldsIn(section.fields);
  if (!isOpen)
    return isStruck ? (
      <Text td="line-through">{t('readmission.struck')}</Text>
    ) : (
      <Facts fields={fields} row={content} />
    );
  return (
    <>
      {!section.always && (
        <Switch
          mb="xs"
          label={t('readmission.struck')}
          checked={isStruck}
          onChange={({ currentTarget: { checked } }) => onChange(checked ? STRUCK : {})}
        />
      )}
      {!isStruck && <Fields fields={fields} form={content} onChange={onChange} />}
    </>
  );
}

/** What the server finds missing or wrong in this section. */
function Faults({
  form,
  section,
  kind,
}: Omit<Shown, 'content' | 'isOpen' | 'onChange'> & {
  readonly form: CaseForm;
  readonly kind: Kind;
}): ReactElement | null {
  const spell = useSpell();
  const faults = form.faults.filter(({ field }) => field.split('.')[0] === section.name);
  if (faults.length === 0) return null;
  const label = (field: string) =>
    section.fields.find(({ name }) => name === field.split('.')[1]?.split('[')[0])?.label[0] ?? '';
  return (
    <Alert color="orange" mt="xs" p="xs">
      <List size="sm">
        {faults.map(({ field, fault }) => (
          <List.Item key={field + fault}>
            {[label(field), spell.meant(fault, kind.codes.ReadmissionFormFault)].filter(Boolean).join(': ')}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
