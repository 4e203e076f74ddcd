/** A section of a plan or a report: both are written section by section, and have to be whole before they are signed. */
export interface Chapter {
  readonly code: string;
  readonly mandatory: boolean;
  readonly text: string;
  /** Reports do not say so of their sections: there, what is written is complete. */
  readonly complete?: boolean;
  readonly writtenBy: string | null;
  readonly writtenAt: string | null;
}

export const isComplete = ({ complete, text }: Chapter): boolean => complete ?? text !== '';
export const isMissing = (chapter: Chapter): boolean => chapter.mandatory && !isComplete(chapter);
