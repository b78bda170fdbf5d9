import { setImmediate } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Criteria, Kandidaat, Vacature } from '../../subgraphs/werkgevers/profiel.ts';
import { createEigenbron, type Eigenbron } from '../../subgraphs/werkgevers/eigen/eigenbron.ts';
import type { Eigenaanbod } from '../../subgraphs/werkgevers/eigen/profielen.ts';
import type { Adem } from '../../subgraphs/werkgevers/eigen/slagen.ts';
import { maakBeoordelaar } from '../../subgraphs/werkgevers/rules/beoordeling.ts';
import { zetOpVolgorde } from '../../subgraphs/werkgevers/rules/volgorde.ts';
import { toonKandidaten, toonVacatures } from '../../subgraphs/werkgevers/zoeken/toon.ts';
import { round } from '../load.ts';
import { time, type Times } from './times.ts';
import { forCandidate, forVacancy, generation, occupations, options } from './world.ts';

const clock = (): number => Date.parse(`${options.peildatum}T09:00:00Z`);
const limit = { deadline: Infinity };
const noOne = '00000000000000000000';
const silent = { info: () => undefined, error: () => undefined };

const pinned = (criteria: Criteria) => ({ eigenaar: { organisatie: noOne, regios: [] }, criteria, regelversie: '', lijst: occupations.versie, dag: options.peildatum, afgevallen: [] });
const first = { first: 20 };

/** From question to first page, as the product does it: search, order, explain, count. What is pinned is not closed here. */
async function searchVacancies(source: Eigenbron, criteria: Criteria): Promise<number> {
  const { profielen, stand } = await source.zoekVacatures(criteria, noOne, limit);
  const { vacature } = maakBeoordelaar(criteria, occupations, options.peildatum);
  const passend: readonly Vacature[] = zetOpVolgorde(profielen.map(vacature.plaatsVan), true).map(({ profiel }) => profiel);
  const shown = toonVacatures({ id: '', verlooptOp: 0, resultaat: { ...pinned(criteria), soort: 'vacatures', bronnen: [stand], passend } }, occupations);
  return shown.bladzijde(first).edges.length + shown.facetten().length + profielen.length;
}

async function searchCandidates(source: Eigenbron, criteria: Criteria): Promise<number> {
  const { profielen, stand } = await source.zoekKandidaten(criteria, noOne, limit);
  const { kandidaat } = maakBeoordelaar(criteria, occupations, options.peildatum);
  const passend: readonly Kandidaat[] = zetOpVolgorde(profielen.map(kandidaat.plaatsVan), true).map(({ profiel }) => profiel);
  const shown = toonKandidaten({ id: '', verlooptOp: 0, resultaat: { ...pinned(criteria), soort: 'kandidaten', bronnen: [stand], passend } }, occupations);
  return shown.bladzijde(first).edges.length + shown.facetten().length + profielen.length;
}

/** Searches of unlike size: as usual; with only the distance hard; and the whole country for an occupation. */
const kinds: Readonly<Record<string, Partial<Criteria>>> = { gewoon: {}, alleenAfstandHard: { hard: ['AFSTAND'] }, heelHetLand: { afstandKm: 400 } };

type PerKind = Readonly<Record<string, { readonly vacatures: Times; readonly kandidaten: Times }>>;

async function measureSearches(source: Eigenbron, turns: number): Promise<PerKind> {
  const results: Record<string, { vacatures: Times; kandidaten: Times }> = {};
  for (const [kind, anders] of Object.entries(kinds)) {
    let found = 0;
    const vacatures = await time(turns, 1, async (turn) => { found += await searchVacancies(source, forCandidate(1_000_000 + turn, anders)); });
    const kandidaten = await time(turns, 1, async (turn) => { found += await searchCandidates(source, forVacancy(1_000_000 + turn, anders)); });
    if (found === 0) throw new Error('nothing was found');
    results[kind] = { vacatures, kandidaten };
  }
  return results;
}

const measureMemory = (): { readonly rssMb: number; readonly heapMb: number } => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rssMb: round(rss / 1_048_576), heapMb: round(heapUsed / 1_048_576) };
};

/** Lets its index never begin, and others always go first. */
const createColdBreath = (): Adem => {
  let builds = 2;
  return () => ((builds -= 1) >= 0 ? new Promise<void>(() => undefined) : setImmediate());
};

/** Searches of what is held in memory, with the index and without; what the index costs. `turns` searches of each kind with it, `coldTurns` without. */
export async function measureIndex(vacancies: number, candidates: number, turns: number, coldTurns: number): Promise<object> {
  const aanbod: Eigenaanbod = {
    vacatures: Array.from({ length: vacancies }, (_, number) => generation.vacature(number)), werkzoekenden: Array.from({ length: candidates }, (_, number) => generation.werkzoekende(number)),
  };
  const parts = { aanbod, lijst: occupations, klok: clock, logger: silent };
  const without = measureMemory();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const begin = performance.now();
  const source = createEigenbron(parts);
  await source.gereed;
  const buildMs = Math.round(performance.now() - begin);
  delay.disable();
  const withIndex = measureMemory();
  await measureSearches(source, Math.ceil(turns / 10));
  const warm = await measureSearches(source, turns);
  const afterSearching = measureMemory();
  return {
    vacatures: vacancies, kandidaten: candidates, metIndex: warm, zonderIndex: await measureSearches(createEigenbron({ ...parts, adem: createColdBreath() }), coldTurns),
    bouwMs: buildMs, langstOpgehoudenTijdensBouwMs: round(delay.max / 1e6), geheugen: { zonderIndex: without, metIndex: withIndex, naZoeken: afterSearching },
  };
}
