import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateBy } from 'class-validator';
import { OneOf } from '../core/forms.js';

/** As many points as draw a day's patrol. */
const MOST_POINTS = 500;

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && within(value[0], 180) && within(value[1], 90);

const within = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;

const Positions = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(2),
    ArrayMaxSize(MOST_POINTS),
    ValidateBy({ name: 'isPosition', validator: { validate: isPosition } }, { each: true }),
    ApiProperty({
      type: 'array',
      minItems: 2,
      maxItems: MOST_POINTS,
      items: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
    }),
  );

/** A line as GeoJSON has it (RFC 7946). */
export class LineStringDto {
  @OneOf('LineString', { LineString: 'A line through points' })
  type: 'LineString';

  /** Points as [longitude, latitude]. */
  @Positions()
  coordinates: [number, number][];
}
