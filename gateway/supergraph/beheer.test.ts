import { expect, test } from '@jest/globals';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { createSupergraphbeheer } from './beheer.ts';

test('asked often while it is busy, it looks once more', async () => {
  const versies = ['een', 'twee', 'drie', 'vier'];
  const gezien: string[] = [];
  let gehaald = 0;
  const beheer = createSupergraphbeheer({ haal: async () => versies[gehaald++] ?? '', bestand: null, pollMs: 0, logger: createLogger('proef', 'silent') });
  const { cleanup } = await beheer.begin({ update: (sdl) => gezien.push(sdl) });
  expect(await Promise.all([beheer.herlaad(), beheer.herlaad(), beheer.herlaad()])).toEqual(['VERNIEUWD', 'VERNIEUWD', 'VERNIEUWD']);
  expect(gezien).toEqual(['twee']);
  expect(await beheer.herlaad()).toBe('VERNIEUWD');
  expect(gezien).toEqual(['twee', 'drie']);
  await cleanup();
  expect(await beheer.herlaad()).toBe('ONGEWIJZIGD');
});
