import { Transform, Type } from 'class-transformer';
import { Int, optional, Text, YesNo } from '../forms.js';
import { PAGE_LIMIT } from './page.js';

/** What every list takes. */
export class PageQueryDto {
  /** How many at a time, 1 to 100. */
  @Type(() => Number)
  @Int(1, PAGE_LIMIT, optional)
  limit: number = 25;

  /** The `next` of the page before. */
  @Text(200, optional)
  after?: string;

  /** Whether to count as well, up to 1000. */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @YesNo(optional)
  count: boolean = false;
}
