import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Criteria } from '../../subgraphs/werkgevers/profiel.ts';
import { startOpstelling, type Opstelling } from '../../tests/opstelling.ts';
import { time, type Times } from './times.ts';
import { forCandidate, forVacancy } from './world.ts';

const operation = (name: string): string => readFileSync(new URL(`../../schema/operations/wsp/${name}.graphql`, import.meta.url), 'utf8');

const answer = z.object({
  data: z.record(z.string(), z.object({ resultaten: z.object({ edges: z.array(z.unknown()) }), bronnen: z.array(z.object({ status: z.enum(['ACTUEEL', 'NIETS_GEVONDEN']) })) })),
  errors: z.undefined().optional(),
});

/** The words of the schema for what is searched; what is hard stays what it is by default. */
const toInput = ({ postcodegebied, afstandKm, beroepen, competenties, uren, niveau, rijbewijzen, vanaf }: Criteria): object => ({
  postcodegebied, afstandKm, beroepen: beroepen.slice(0, 10), competenties: competenties.slice(0, 30), niveau, rijbewijzen, vanaf,
  ...(uren.minimaal !== null && uren.maximaal !== null && uren.minimaal > uren.maximaal ? {} : { urenMinimaal: uren.minimaal, urenMaximaal: uren.maximaal }),
});

const ask = ({ vraag }: Opstelling, name: string, criteriaOf: (number: number) => Criteria) => {
  const query = operation(name);
  return async (turn: number): Promise<void> => {
    const { json, tekst } = await vraag({ query, variables: { criteria: toInput(criteriaOf(1_000_000 + turn)), first: 20 }, doel: 'matching', aanroeper: 'demo-wsp-AM26' });
    if (!answer.safeParse(json).success) throw new Error(`no whole answer: ${tekst.slice(0, 300)}`);
  };
};

type AtOnce = { readonly gelijktijdig1: Times; readonly gelijktijdig10: Times };

async function measure(warmUp: number, turns: number, asked: (turn: number) => Promise<void>): Promise<AtOnce> {
  await time(warmUp, 1, asked);
  return { gelijktijdig1: await time(turns, 1, asked), gelijktijdig10: await time(turns * 3, 10, asked) };
}

/**
 * A search through the whole graph over HTTP, its sources asked over HTTP as well, all in this one process: vacancies of VUM and SBB, candidates of VUM.
 * @param profiles how many vacancies, and how many people, the simulated VUM has.
 */
export async function measureGraph(profiles: number, turns: number): Promise<{ readonly profielen: number; readonly vacaturesVanVumEnSbb: AtOnce; readonly kandidatenVanVum: AtOnce }> {
  const system = await startOpstelling({ omgeving: { SIMULATOREN_MATCHING: String(profiles), VERZOEKEN_PER_MINUUT: '1000000' } });
  try {
    const warmUp = Math.ceil(turns / 4);
    return {
      profielen: profiles,
      vacaturesVanVumEnSbb: await measure(warmUp, turns, ask(system, 'zoek-vacatures', forCandidate)),
      kandidatenVanVum: await measure(warmUp, turns, ask(system, 'zoek-kandidaten', forVacancy)),
    };
  } finally {
    await system.stop();
  }
}
