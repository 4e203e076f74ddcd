import { Body, Controller, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import { RegisteredItemView, RegisterItemDto } from './item-by-hand.dto.js';
import { ItemsByHandService } from './items-by-hand.service.js';

/** Beside what is passed on here: what comes from those who have no account here is taken into custody by hand. */
@Controller('received-items')
export class ItemsByHandController {
  constructor(private readonly items: ItemsByHandService) {}

  /** Registers what was received by another channel; from then on it is kept, logged and destroyed as everything received. */
  @Post()
  @Allow('received_item.register')
  register(@By() by: Acting, @Body() body: RegisterItemDto): Promise<RegisteredItemView> {
    return this.items.register(by, body);
  }
}
