import { describe, expect, test } from '@jest/globals';
import { readGebeurtenisinstellingen } from './config.ts';

describe('readGebeurtenisinstellingen', () => {
  test('events are from nobody outside production, unless it is said from whom', () => {
    expect(readGebeurtenisinstellingen({})).toEqual({ oin: '00000099000000000000', wachtMs: 1_000 });
    expect(readGebeurtenisinstellingen({ WERKCENTRUM_OIN: '00000001234567890000', GEBEURTENISSEN_WACHT_MS: '250' })).toEqual({ oin: '00000001234567890000', wachtMs: 250 });
  });

  test('tells every wrong setting at once, and in production a missing one', () => {
    expect(() => readGebeurtenisinstellingen({ WERKCENTRUM_OIN: '123', GEBEURTENISSEN_WACHT_MS: '0' })).toThrow(/GEBEURTENISSEN_WACHT_MS.*WERKCENTRUM_OIN|WERKCENTRUM_OIN.*GEBEURTENISSEN_WACHT_MS/s);
    expect(() => readGebeurtenisinstellingen({ NODE_ENV: 'production' })).toThrow('WERKCENTRUM_OIN');
  });
});
