import { expect, test } from '@jest/globals';
import { readServeinstellingen } from './serveinstellingen.ts';

test('listens on loopback unless told otherwise, and empty is not set', () => {
  const standaard = { host: '127.0.0.1', port: 4001, logNiveau: 'info' };
  expect(readServeinstellingen({})).toEqual(standaard);
  expect(readServeinstellingen({ HOST: '', PORT: '', LOG_NIVEAU: '' })).toEqual(standaard);
  expect(readServeinstellingen({ HOST: '0.0.0.0', PORT: '0', LOG_NIVEAU: 'debug' })).toEqual({ host: '0.0.0.0', port: 0, logNiveau: 'debug' });
});

test('names every wrong setting at once', () => {
  expect(() => readServeinstellingen({ PORT: '70000', LOG_NIVEAU: 'hard' })).toThrow(/PORT.*LOG_NIVEAU/s);
});
