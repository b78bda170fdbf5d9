// Writes persoon.json anew: node --no-warnings bench/gateway/subgraphs/record-person.ts. Runs the whole system over its simulators, asks
// the loket query about the example person, and keeps the answer with the contributions that reached werkcentrum for it.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { createTestidentificatie, toKoppen } from '../../../gateway/identity/testtokens.fixture.ts';
import { startGateway } from '../../../gateway/index.ts';
import { subgraafbouwers, type Subgraafbouwer } from '../../../gateway/subgrafen.ts';
import { createLogger } from '../../../subgraphs/shared/logger.ts';
import { startSimulatoren, vulAan, voorbeeldpersoon } from '../../../simulators/start-simulators.ts';

const query = readFileSync(new URL('../../../schema/operations/loket/loket.graphql', import.meta.url), 'utf8');
const moment = Date.parse('2026-11-01T09:00:00Z');
const klok = (): number => moment;

const antwoordSchema = z.object({ data: z.object({ persoonOpBsn: z.record(z.string(), z.unknown()) }) });
const menukaartSchema = z.looseObject({ edges: z.array(z.unknown()) });
const persoonSchema = z.looseObject({ __typename: z.literal('Persoon'), id: z.string() });
const werkplanSchema = z.looseObject({ __typename: z.literal('Werkplan'), persoon: z.record(z.string(), z.unknown()) });
const representatiesSchema = z.object({ representations: z.array(z.unknown()) });

const bijdragen: Record<string, unknown> = {};

function bewaar(representatie: unknown): void {
  const persoon = persoonSchema.safeParse(representatie).data ?? {};
  const werkplan = werkplanSchema.safeParse(representatie).data?.persoon ?? {};
  for (const [veld, waarde] of Object.entries({ ...persoon, ...werkplan })) if (/bijdragen?$/.test(veld)) bijdragen[veld] = waarde;
}

const bouwWerkcentrum: Subgraafbouwer = async (...deps) => {
  const subgraaf = await subgraafbouwers.werkcentrum(...deps);
  const entiteiten = subgraaf.schema.getQueryType()?.getFields()['_entities'];
  const resolve = entiteiten?.resolve;
  if (!entiteiten || !resolve) throw new Error('werkcentrum heeft geen entiteiten');
  entiteiten.resolve = (source, args, context, info): unknown => {
    for (const representatie of representatiesSchema.parse(args).representations) bewaar(representatie);
    return resolve(source, args, context, info);
  };
  return subgraaf;
};

async function vraagPersoon(url: string): Promise<Record<string, unknown>> {
  const body = JSON.stringify({ query, variables: { bsn: voorbeeldpersoon.bsn } });
  const antwoord = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...await toKoppen() }, body });
  return antwoordSchema.parse(await antwoord.json()).data.persoonOpBsn;
}

const simulators = await startSimulatoren({ SIMULATOREN_POORT: '0', SIMULATOREN_PERSONEN: '100' }, { klok });
const gateway = await startGateway({
  omgeving: vulAan({ PORT: '0', DATA_DIR: 'memory://', LOGBOEK_MAP: 'memory://' }, simulators.instellingen),
  klok, identificeer: createTestidentificatie(klok), logger: createLogger('opname', 'silent'), nieuweId: randomUUID, bouwers: { ...subgraafbouwers, werkcentrum: bouwWerkcentrum },
});
try {
  let persoon = await vraagPersoon(gateway.url);
  // The catalogue comes in the background.
  while (menukaartSchema.parse(persoon['menukaart']).edges.length === 0) {
    await wait(200);
    persoon = await vraagPersoon(gateway.url);
  }
  writeFileSync(new URL('persoon.json', import.meta.url), `${JSON.stringify({ persoon, bijdragen }, null, 1)}\n`);
} finally {
  await gateway.stop();
  await simulators.stop();
}
