import { expect, test } from '@jest/globals';
import { evaUuid } from './eva-uuid.ts';

test('the UUID of an instrument follows from its key alone and has the form of RFC 9562', () => {
  expect(evaUuid('RMT-SOLL')).toBe(evaUuid('RMT-SOLL'));
  expect(evaUuid('RMT-SOLL')).not.toBe(evaUuid('RMT-VERST'));
  expect(evaUuid('RMT-SOLL')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
