import { Button, FileButton, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED, type Titled } from '../../records/attach';

interface Listed {
  readonly papers: readonly Titled[];
  readonly onChange: (papers: readonly Titled[]) => void;
}

/** Files that are attached once the request is there; each says what it shows. */
export function Papers({ papers, onChange }: Listed): ReactElement {
  const { t } = useTranslation();
  const add = (files: readonly File[]): void => onChange([...papers, ...files.map((file) => ({ title: '', file }))]);
  return (
    <Stack gap="xs">
      {papers.map((paper, at) => (
        <Group key={at} align="end">
          <TextInput
            flex={1}
            required
            label={t('files.what')}
            description={paper.file.name}
            maxLength={200}
            value={paper.title}
            onChange={({ currentTarget: { value } }) => onChange(papers.with(at, { ...paper, title: value }))}
          />
          <Button variant="subtle" color="red" onClick={() => onChange(papers.toSpliced(at, 1))}>
            {t('form.remove')}
          </Button>
        </Group>
      ))}
      {papers.length === 0 && <Text size="sm">{t('request.noPaper')}</Text>}
      <FileButton multiple accept={ACCEPTED} onChange={add}>
        {(props) => (
          <Button {...props} w="fit-content" size="xs" variant="default">
            {t('files.attach')}
          </Button>
        )}
      </FileButton>
    </Stack>
  );
}
