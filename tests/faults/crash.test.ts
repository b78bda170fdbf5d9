import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { vulMap } from '../../subgraphs/werkcentrum/store/beginstand.fixture.ts';
import type { Databaseadres } from '../../subgraphs/werkcentrum/store/database.ts';
import { openStore, type Store } from '../../subgraphs/werkcentrum/store/index.ts';
import { findTestserver, maakTestdatabase } from '../../subgraphs/shared/testserver.fixture.ts';
import { telRijen } from '../../subgraphs/werkcentrum/toegang/proef.fixture.ts';
import { leesBevestiging, stappenPerKeten, type Bevestiging } from './werkgeversketens.ts';

// A process that does a thousand keyed mutations is killed in the middle of them, several times. What it had answered by then must be there,
// exactly once; what was asked again must be done, exactly once; and the events must tell all of it without a gap.
const ketens = 143;
const slagen = [120, 260, 310];
const proces = fileURLToPath(new URL('werkgeversketens-proces.ts', import.meta.url));

/** The first chain of which not every act was answered: what was in the middle of something, is asked again from there. */
const eersteOnvolledige = (bekend: ReadonlyMap<string, Bevestiging>): number =>
  Array.from({ length: ketens }, (_, keten) => keten).find((keten) => !bekend.has(`${keten}/${stappenPerKeten - 1}`)) ?? ketens;

/**
 * Runs the process.
 * @param vanaf the chain with which it begins.
 * @param dodeNa kills it (SIGKILL) after so many answers that were not given before; Infinity lets it finish.
 * @param bekend what was answered before, to which it adds.
 */
async function draai(adres: Databaseadres, vanaf: number, dodeNa: number, bekend: Map<string, Bevestiging>): Promise<NodeJS.Signals | null> {
  const kind = spawn(process.execPath, [...process.execArgv, proces, JSON.stringify(adres), String(vanaf), String(ketens)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const einde = once(kind, 'close');
  let nieuw = 0;
  for await (const regel of createInterface({ input: kind.stdout })) {
    // The kill cuts the last line off wherever it is.
    if (!regel.endsWith('}')) continue;
    const bevestiging = leesBevestiging(regel);
    const sleutel = `${bevestiging.keten}/${bevestiging.stap}`;
    if (bekend.has(sleutel)) expect(bekend.get(sleutel)?.vragen.map(({ id }) => id)).toEqual(bevestiging.vragen.map(({ id }) => id));
    else {
      bekend.set(sleutel, bevestiging);
      nieuw += 1;
    }
    if (nieuw >= dodeNa) kind.kill('SIGKILL');
  }
  await einde;
  return kind.signalCode;
}

/** The versions that the events tell of, per question, in the order of the events. */
async function leesVersies({ db }: Store): Promise<ReadonlyMap<string, readonly (number | null)[]>> {
  const rijen = await db.selectFrom('gebeurtenis').select(['onderwerp', 'versie']).orderBy('volgnummer').execute();
  return new Map([...Map.groupBy(rijen, ({ onderwerp }) => onderwerp)].map(([id, deel]) => [id, deel.map(({ versie }) => versie)]));
}

/** Holds what is in the store to what was answered. */
async function controleer(adres: Databaseadres, bekend: ReadonlyMap<string, Bevestiging>): Promise<void> {
  const store = await openStore({ database: adres, koppelingSleutel: Buffer.alloc(32, 1), vindhashSleutel: Buffer.alloc(32, 2) }, randomBytes);
  try {
    const versies = await leesVersies(store);
    const vragen = await store.db.selectFrom('werkgeversvraag').select(['id', 'versie']).execute();
    // Whatever is there is whole: a question with an event for each of its versions, in their order, and nothing told of what is not there.
    expect(new Map(vragen.map(({ id, versie }) => [id, Array.from({ length: versie }, (_, i) => i + 1)]))).toEqual(versies);
    const nu = new Map(vragen.map(({ id, versie }) => [id, versie]));
    const weg = [...bekend.values()].flatMap((een) => een.vragen).filter(({ id, versie }) => (nu.get(id) ?? 0) < versie);
    expect(weg).toEqual([]);
  } finally {
    await store.stop();
  }
}

async function controleerEinde(adres: Databaseadres): Promise<void> {
  const store = await openStore({ database: adres, koppelingSleutel: Buffer.alloc(32, 1), vindhashSleutel: Buffer.alloc(32, 2) }, randomBytes);
  try {
    expect({
      vragen: await telRijen(store, 'werkgeversvraag'), koppelingen: await telRijen(store, 'werkgeverskoppeling'), handelingen: await telRijen(store, 'handeling'), gebeurtenissen: await telRijen(store, 'gebeurtenis'),
      af: (await store.db.selectFrom('werkgeversvraag').select('id').where('status', '=', 'AFGEHANDELD').where('versie', '=', 4).execute()).length,
    }).toEqual({ vragen: 2 * ketens, koppelingen: ketens, handelingen: stappenPerKeten * ketens, gebeurtenissen: 8 * ketens, af: 2 * ketens });
    // As they leave the store: one row, without a gap and without a double.
    while (await store.gebeurtenissen.nummer(500) > 0);
    const uit = await store.gebeurtenissen.listNa(0, 10 * ketens);
    expect(uit.map(({ positie }) => positie)).toEqual(Array.from({ length: 8 * ketens }, (_, i) => i + 1));
    expect(new Set(uit.map(({ id }) => id)).size).toBe(8 * ketens);
  } finally {
    await store.stop();
  }
}

const databases = async (): Promise<{ naam: string; maak: () => Promise<{ adres: Databaseadres; ruimOp: () => Promise<void> }> }[]> => {
  const server = await findTestserver(process.env);
  const pglite = async () => {
    const map = mkdtempSync(join(tmpdir(), 'crash-'));
    await vulMap(join(map, 'db'));
    return { adres: { soort: 'pglite' as const, map: join(map, 'db') }, ruimOp: async () => rmSync(map, { recursive: true, force: true }) };
  };
  const postgres = (url: string) => async () => {
    const { url: eigen, ruimOp } = await maakTestdatabase(url);
    return { adres: { soort: 'postgres' as const, url: eigen, verbindingen: 10 }, ruimOp };
  };
  return [{ naam: 'PGlite', maak: pglite }, ...(server === null ? [] : [{ naam: 'PostgreSQL', maak: postgres(server) }])];
};

describe.each(await databases())('a process killed in the middle of 1,001 keyed mutations on $naam', ({ maak }) => {
  test('loses nothing that it answered and does nothing twice', async () => {
    const { adres, ruimOp } = await maak();
    try {
      const bekend = new Map<string, Bevestiging>();
      for (const slag of slagen) {
        expect(await draai(adres, eersteOnvolledige(bekend), slag, bekend)).toBe('SIGKILL');
        await controleer(adres, bekend);
      }
      expect(bekend.size).toBeLessThan(stappenPerKeten * ketens);
      // All of it is asked again, from its beginning: what was done answers, what was not is done.
      expect(await draai(adres, 0, Infinity, bekend)).toBeNull();
      expect(bekend.size).toBe(stappenPerKeten * ketens);
      await controleer(adres, bekend);
      await controleerEinde(adres);
    } finally {
      await ruimOp();
    }
  }, 120_000);
});
