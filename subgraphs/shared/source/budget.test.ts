import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHerkansbudget } from './budget.ts';

test('extra attempts stay within one in ten of first attempts, plus the one to start with', () => {
  fc.assert(fc.property(fc.array(fc.boolean(), { maxLength: 500 }), (steps) => {
    const budget = createHerkansbudget();
    let first = 0;
    let extra = 0;
    for (const isFirst of steps) {
      if (isFirst) { budget.tel(); first += 1; } else if (budget.neem()) extra += 1;
    }
    expect(extra).toBeLessThanOrEqual(1 + first / 10);
  }));
});
