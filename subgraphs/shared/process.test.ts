import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { toStartmelding } from './process.ts';

test('a port that is taken is told in Dutch, with the settings that choose another', async () => {
  const eerste = createServer().listen(0, '127.0.0.1');
  await once(eerste, 'listening');
  const adres = eerste.address();
  const port = typeof adres === 'object' && adres !== null ? adres.port : 0;
  const fout = await new Promise<unknown>((klaar) => createServer().once('error', klaar).listen(port, '127.0.0.1'));
  eerste.close();
  expect(toStartmelding(fout, 'PORT')).toBe(`Poort ${port} op 127.0.0.1 wordt al gebruikt, misschien door een graaf die nog draait. Stop dat proces of kies een andere poort (PORT).`);
});

test('what went wrong otherwise keeps its own words', () => {
  expect(toStartmelding(new Error('De instellingen kloppen niet'), 'PORT')).toBe('De instellingen kloppen niet');
  expect(toStartmelding('iets', 'PORT')).toBe('Een onbekende fout bij het starten.');
});
