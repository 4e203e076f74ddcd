import { CaseId } from '../core/cases/case.dto.js';
import { Country, Id, OneOf, optional } from '../core/forms.js';
import { renderedCases, textTargets, type RenderedCase, type TextTarget } from './rendering.codes.js';

export class DocumentQueryDto {
  /** Only this message, with what went with it; left out, all that was said. */
  @Id(optional)
  message?: string;

  /** For whom the copy is; left out, the other side. A third state gets only what its providers let it have. */
  @Country(optional)
  recipient?: string;
}

export class TextQueryDto extends DocumentQueryDto {
  @OneOf('TextTarget', textTargets)
  for: TextTarget;
}

/** How something is really written, and how it was written for a channel that takes ASCII only. */
export class SpellingView {
  original: string;
  transliterated: string;
}

/** A text to be pasted as it is. */
export class TextView {
  refNo: string;
  recipient: string;
  text: string;
  /** Where the channel takes ASCII only: what was written otherwise, side by side, to be checked and to be said by phone. */
  spellings: SpellingView[];
  /** Items whose content is in it. */
  items: string[];
}

export class RenderedCaseDto extends CaseId {
  @OneOf('RenderedCase', renderedCases)
  kind: RenderedCase;
}
