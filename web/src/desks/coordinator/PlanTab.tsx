import { Alert, Anchor, List, Progress, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { Amendments } from './Amendments';
import { isComplete, isMissing, type Chapter } from './chapters';
import { Chapters } from './Chapters';
import { PlanSignatures } from './PlanSignatures';

type Plan = components['schemas']['PlanView'];

/** The plan of an operation: how much of it is there, what is missing before it can be signed, who has signed. */
export function PlanTab({ kind, record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const queries = useQueryClient();
  const { data, error } = useAnswer<Plan>(`/operations/${record.id}/plan`);
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const { sections, amendedSections, amendments } = data;
  const titleOf = (code: string) => spell.meant(code, kind.codes.PlanSectionCode);
  // What the record calls complete and is not shown is kept from this reader.
  const open = Array.isArray(record.openSections) ? record.openSections : [];
  if (sections.some((section) => isMissing(section) && !open.includes(section.code)))
    return (
      <Stack>
        <Alert color="gray">{t('plan.notShown')}</Alert>
        <PlanSignatures kind={kind} record={record} />
      </Stack>
    );
  return (
    <Stack>
      <Completeness chapters={sections} titleOf={titleOf} />
      <PlanSignatures kind={kind} record={record} />
      <Amendments proposed={amendedSections} standing={sections} amendments={amendments} titleOf={titleOf} />
      <Chapters
        kind={kind}
        record={record}
        act={kind.acts.write_section}
        chapters={sections}
        titleOf={titleOf}
        onStale={() => void queries.invalidateQueries({ queryKey: ['answer'] })}
      />
    </Stack>
  );
}

interface Counted {
  readonly chapters: readonly Chapter[];
  readonly titleOf: (code: string) => string;
}

/** What the law asks for, as a length and in words. */
export function Completeness({ chapters, titleOf }: Counted): ReactElement {
  const { t } = useTranslation();
  const mandatory = chapters.filter((chapter) => chapter.mandatory);
  const number = mandatory.filter(isComplete).length;
  const said = t('plan.howFar', { number, all: mandatory.length });
  const missing = chapters.filter(isMissing);
  return (
    <Alert color={missing.length === 0 ? 'green' : 'orange'} title={said}>
      <Progress value={(number / mandatory.length) * 100} aria-label={said} mb="xs" />
      {missing.length === 0 ? (
        <Text size="sm">{t('plan.nothingMissing')}</Text>
      ) : (
        <>
          <Text size="sm">{t('plan.missing')}</Text>
          <List size="sm">
            {missing.map(({ code }) => (
              <List.Item key={code}>
                <Anchor inherit href={`#chapter-${code}`} display="inline-block" py={4}>
                  {titleOf(code)}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Alert>
  );
}
