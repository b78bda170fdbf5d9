import { expect, test } from '@jest/globals';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { createSupergraphManager } from './manager.ts';

test('asked often while it is busy, it looks once more', async () => {
  const versies = ['een', 'twee', 'drie', 'vier'];
  const gezien: string[] = [];
  let gehaald = 0;
  const manager = createSupergraphManager({ haal: async () => versies[gehaald++] ?? '', bestand: null, pollMs: 0, logger: createLogger('proef', 'silent') });
  const { cleanup } = await manager.begin({ update: (sdl) => gezien.push(sdl) });
  expect(await Promise.all([manager.herlaad(), manager.herlaad(), manager.herlaad()])).toEqual(['VERNIEUWD', 'VERNIEUWD', 'VERNIEUWD']);
  expect(gezien).toEqual(['twee']);
  expect(await manager.herlaad()).toBe('VERNIEUWD');
  expect(gezien).toEqual(['twee', 'drie']);
  await cleanup();
  expect(await manager.herlaad()).toBe('ONGEWIJZIGD');
});
