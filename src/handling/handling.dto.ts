import { Id, OneOf, Pattern, upTo } from '../core/forms.js';
import { dataPurposes, type DataPurpose } from '../core/handling/handling.codes.js';
import { HandlingDto } from '../core/handling/info-meta.dto.js';

export class InformationAddress {
  /** The name of the case type: `subject`, `relation`, `intelligence_item`. */
  @Pattern(/^[a-z_]{3,40}$/)
  type: string;

  @Id()
  id: string;
}

/** Handling and purposes while it is a draft. */
export class FirstHandlingDto extends HandlingDto {
  @OneOf('DataPurpose', dataPurposes, upTo(4))
  purposes: DataPurpose[];
}

/** One grading of an item; the latest is in force. */
export class GradingView {
  sourceGrade: string;
  infoGrade: string;
  gradeScheme: string;
  gradeOriginal: string | null;
  gradedBy: string;
  gradedAt: Date;
  /** The second officer, where the grades went down. */
  confirmedBy: string | null;
}

export class GradingsView {
  gradings: GradingView[];
}
