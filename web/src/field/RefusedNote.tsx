import { Alert } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/refusal';
import { useSpell } from '../words/spell';

/** Why not: with the same sentence and article as the server's. */
export function RefusedNote({ problem }: { readonly problem: Problem }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  return (
    <Alert color="red" role="alert" title={t('failed.refused')}>
      {spell.says(problem.title)} {problem.article && t('failed.article', { article: problem.article })}
    </Alert>
  );
}
