import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { pick } from '../core/pick.js';
import { ReceivedItemReader } from '../received-items/received-item.reader.js';
import type { RegisteredItemView, RegisterItemDto } from './item-by-hand.dto.js';
import { ItemByHandIntake } from './item-by-hand.intake.js';

@Injectable()
export class ItemsByHandService {
  constructor(
    private readonly commands: Commands,
    private readonly intake: ItemByHandIntake,
    private readonly copies: ReceivedItemReader,
  ) {}

  register(by: Acting, form: RegisterItemDto): Promise<RegisteredItemView> {
    const { officer } = by;
    const registered = async (em: EntityManager, id: string) =>
      pick(await this.copies.get(em, officer, id), ['id', 'version', 'state', 'destroyOn']);
    return this.commands.run(by, {
      first: async (em, now) => {
        const id = await this.intake.take({ em, now }, officer, form);
        return { id, answer: await registered(em, id) };
      },
      again: registered,
    });
  }
}
