import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
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

describe('a process that breaks while it holds the number of a person', () => {
  const run = (manier: string) => new Promise<{ code: unknown; stdout: string; stderr: string }>((klaar) => {
    execFile(process.execPath, ['--no-warnings', fileURLToPath(new URL('./crash.fixture.ts', import.meta.url)), manier], (fout, stdout, stderr) => klaar({ code: fout?.code ?? 0, stdout, stderr }));
  });

  test.each(['gooit', 'belofte', 'tekst', 'tekstbelofte', 'start'])('%s: ends with 1 and prints neither number, message nor cause', async (manier) => {
    const { code, stdout, stderr } = await run(manier);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).not.toMatch(/999990019|geheim/);
    expect(stderr).toMatch(manier === 'start' ? /^persoon # bij het starten/ : /^Onvoorziene fout, dit proces stopt: /);
  });

  test('says the kind and the place', async () => {
    expect((await run('gooit')).stderr).toMatch(/stopt: TypeError\n +at .*crash\.fixture\.ts:\d+/);
  });
});
