import { head, personShort, signature } from './common.form.js';
import { choice, country, day, line, lines, money, required, rows, text, type Form } from './form.definition.js';

/** F9. Why the conditions were not met, in full, with everything that is known of the real identity or route. */
export const errorClaim: Form = {
  code: 'f9',
  side: 'other',
  sections: [
    head([day('transferred_on', 4, required)]),
    personShort,
    {
      name: 'claim',
      always: true,
      fields: [
        choice(
          'error_ground',
          4,
          [
            'wrong_identity',
            'not_national',
            'tcn_condition_not_met',
            'exception_overlooked',
            'false_evidence',
            'transit_route_wrong',
          ],
          required,
        ),
        text('justification', 4, required),
      ],
    },
    {
      name: 'real_identity',
      fields: [
        line('surname', 1),
        line('given_names', 1),
        day('born_on', 1),
        line('birth_place', 1),
        country('nationality', 1),
        text('identity_grounds', 4),
      ],
    },
    { name: 'real_route', fields: [lines('route', 3, required), text('route_grounds', 4)] },
    {
      name: 'originals',
      fields: [
        rows(
          'documents',
          2,
          [
            line('document_type', 2, required),
            line('number', 2),
            choice('original_or_copy', 2, ['original', 'copy'], required),
          ],
          required,
        ),
      ],
    },
    signature,
  ],
};

/** F10. Item by item, in euro, due on a day. */
export const invoice: Form = {
  code: 'f10',
  side: 'either',
  sections: [
    head([line('invoice_number', 4, required), day('invoice_date', 4, required), day('due_on', 4, required)]),
    {
      name: 'items',
      always: true,
      fields: [
        rows('items', 4, [line('item', 4, required), day('item_date', 4), money('amount', 4, required)], {
          ...required,
          most: 60,
        }),
      ],
    },
    { name: 'total', always: true, fields: [money('total', 4, required), choice('currency', 4, ['eur'], required)] },
    {
      name: 'bank',
      always: true,
      fields: [
        line('account_holder', 4, required),
        line('iban', 4, required),
        line('bic', 4),
        line('bank', 4),
        line('payment_reference', 4),
      ],
    },
    { name: 'vouchers', fields: [lines('vouchers', 4, required)] },
    signature,
  ],
};
