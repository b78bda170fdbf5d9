import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findLoket, isVerouderd, type Loketplek } from './loket.ts';

const map = mkdtempSync(join(tmpdir(), 'loketgraaf-loketbouw-'));
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

let plek: Loketplek;
let keer = 0;
const schrijf = (pad: string, inhoud: string, dag: number): void => {
  writeFileSync(pad, inhoud);
  utimesSync(pad, dag, dag);
};

beforeEach(() => {
  const basis = join(map, String(keer += 1));
  plek = { bronnen: [join(basis, 'loket')], dist: join(basis, 'loket/dist'), vite: join(basis, 'vite.js') };
  mkdirSync(join(basis, 'loket/paginas'), { recursive: true });
  schrijf(join(basis, 'loket/paginas/pagina.tsx'), '', 100);
});

const bouwIets = (dag: number): void => {
  mkdirSync(join(plek.dist, 'assets'), { recursive: true });
  schrijf(join(plek.dist, 'index.html'), 'gebouwd', dag);
};

describe('the loket', () => {
  test('is old when one of its sources is newer than its build, and not by what is in the build', () => {
    expect(isVerouderd(plek)).toBe(true);
    bouwIets(200);
    schrijf(join(plek.dist, 'assets/later.js'), '', 300);
    expect(isVerouderd(plek)).toBe(false);
    schrijf(join(plek.bronnen[0] ?? '', 'paginas/pagina.tsx'), '', 201);
    expect(isVerouderd(plek)).toBe(true);
  });

  test('waits with a page that refreshes itself until it is built', async () => {
    writeFileSync(plek.vite, `require('node:fs').mkdirSync(${JSON.stringify(join(plek.dist, 'assets'))}, { recursive: true }); require('node:fs').writeFileSync(${JSON.stringify(join(plek.dist, 'index.html'))}, process.argv.slice(2).join(' '))`);
    const meldingen: string[] = [];
    const loket = findLoket(plek, (melding) => { meldingen.push(melding); });
    expect(readFileSync(join(plek.dist, 'index.html'), 'utf8')).toContain('http-equiv="refresh"');
    loket?.bouw();
    while (!readFileSync(join(plek.dist, 'index.html'), 'utf8').startsWith('build ')) await new Promise((klaar) => { setImmediate(klaar); });
    expect(readFileSync(join(plek.dist, 'index.html'), 'utf8')).toBe(`build ${plek.bronnen[0] ?? ''} --logLevel error`);
    expect(meldingen).toEqual([]);
  });

  test('says why it was not built', async () => {
    writeFileSync(plek.vite, 'console.error("geen bron"); process.exitCode = 1');
    const melding = await new Promise<string>((klaar) => { findLoket(plek, klaar)?.bouw(); });
    expect(melding).toBe('Het loket is niet gebouwd: geen bron');
  });

  test('is there as it was built where nothing can build it, and is none where it never was', () => {
    expect(findLoket(plek, () => undefined)).toBeNull();
    expect(existsSync(plek.dist)).toBe(false);
    bouwIets(50);
    expect(findLoket(plek, () => undefined)?.map).toBe(plek.dist);
  });
});
