import { Alert, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal, type Problem } from '../api/refusal';
import { useSpell, type Spell } from '../words/spell';

/** `persons.0.birthDate` as Persons 1, Birth date. */
const spelt = (path: string, spell: Spell): string =>
  path
    .replace(/\.(\d+)/g, (_, index) => ` ${Number(index) + 1}`)
    .split('.')
    .map((part) => part.replace(/^\w+/, spell.field))
    .join(', ');

/** A refusal in the server's sentence, with the article that it rests on. */
export function RefusalNote({ error }: { readonly error: unknown }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  if (!(error instanceof Refusal))
    return (
      <Alert color="red" role="alert" title={t('failed.title')}>
        {t('failed.line')}
      </Alert>
    );
  const { title, article, fields = [] } = error.problem;
  return (
    <Alert color="red" role="alert" title={t('failed.refused')}>
      <Text>{spell.says(title)}</Text>
      {article && <Text size="sm">{t('failed.article', { article })}</Text>}
      {fields.length > 0 && (
        <Text size="sm">{t('failed.fields', { fields: fields.map((path) => spelt(path, spell)).join('; ') })}</Text>
      )}
      {detailsIn(error.problem).map(([name, codes]) => (
        <Text key={name} size="sm">
          {spell.field(name)}: {codes.map((code) => spell.code(code.split('@')[0] ?? code)).join(', ')}
        </Text>
      ))}
    </Alert>
  );
}

/** What else is said of it: what is missing, what stands in the way. */
const detailsIn = ({ fields: _, ...details }: Problem): [string, string[]][] =>
  Object.entries(details).flatMap(([name, codes]): [string, string[]][] =>
    Array.isArray(codes) && codes.length > 0 && codes.every((code) => typeof code === 'string')
      ? [[name, [...new Set(codes)]]]
      : [],
  );

/** In place of a page that cannot be shown. */
export function Sorry({ error }: { readonly error: unknown }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Title order={1} size="h3" mb="sm">
        {t(error instanceof Refusal ? 'failed.refused' : 'failed.title')}
      </Title>
      <RefusalNote error={error} />
    </>
  );
}

export function NotThere(): ReactElement {
  const { t } = useTranslation();
  return <Text>{t('failed.notThere')}</Text>;
}
