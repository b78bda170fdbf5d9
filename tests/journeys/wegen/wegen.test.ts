import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vastePersonen } from '../../../simulators/population/vaste-personen.ts';
import { createBevolking } from '../../../simulators/population/bevolking.ts';
import { toZaaigoed } from '../../../simulators/population/zaaigoed.ts';
import { findLoket } from '../../../subgraphs/werkcentrum/regio/loketten.ts';
import { peildatum, startOpstelling, type Opstelling } from '../../opstelling.ts';
import { arbeidsbeperking } from './arbeidsbeperking.ts';
import { banenafspraak } from './banenafspraak.ts';
import { bijstand } from './bijstand.ts';
import { jongere } from './jongere.ts';
import { kortWwRecht } from './kort-ww-recht.ts';
import { mkbZonderSociaalPlan } from './mkb-zonder-sociaal-plan.ts';
import { nietUitkeringsgerechtigd } from './niet-uitkeringsgerechtigd.ts';
import { sociaalPlan } from './sociaal-plan.ts';
import { speel, speelStappen } from './speel.ts';
import { tijdelijkContract } from './tijdelijk-contract.ts';
import { wajong } from './wajong.ts';
import { werkgeversweg } from './werkgever.ts';
import { wia } from './wia.ts';
import { ww } from './ww.ts';
import { zelfstandige } from './zelfstandige.ts';

// Every persona from the first loket to the end of the plan, over HTTP, through a whole system in which nobody has a plan yet.
const wegen = [
  sociaalPlan, mkbZonderSociaalPlan, tijdelijkContract, zelfstandige, arbeidsbeperking, banenafspraak, kortWwRecht, ww, wia, bijstand, jongere, nietUitkeringsgerechtigd, wajong,
];

/** What the graph holds before anybody comes in: of a few what they told at an earlier visit. */
function maakBegin(map: string): string {
  const eerder = new Set<string>(wegen.flatMap(({ persoon, wasHierEerder }) => (wasHierEerder === true ? [vastePersonen[persoon].bsn] : [])));
  const regels = createBevolking({ peildatum, aantal: 120 }).mensen.filter(({ bsn }) => eerder.has(bsn)).map((mens) => ({ ...toZaaigoed(mens), plan: null, sbbNummer: null, fondsNummers: [] }));
  const bestand = join(map, 'begin.ndjson');
  writeFileSync(bestand, regels.map((regel) => JSON.stringify(regel)).join('\n'));
  return bestand;
}

const map = mkdtempSync(join(tmpdir(), 'wegen-'));
let opstelling: Opstelling;
beforeAll(async () => { opstelling = await startOpstelling({ omgeving: { ZAAIGOED_BESTAND: maakBegin(map), PERSONEN_PER_MINUUT: '100000' } }); }, 60_000);
afterAll(async () => {
  await opstelling?.stop();
  rmSync(map, { recursive: true, force: true });
});

describe('the way of', () => {
  test.each(wegen.map((weg) => [weg.naam, weg] as const))('%s', async (_naam, weg) => {
    const { gedaan } = await speel(opstelling, weg);
    const lokets = new Set(gedaan.flatMap(({ wie: { loket } }) => loket ?? []));
    expect([...lokets].map((loket) => findLoket(loket)?.id)).toEqual([...lokets]);
    expect(lokets.size).toBeGreaterThanOrEqual(3);
    expect(opstelling.adressen().filter((adres) => /9999\d{5}/.test(adres))).toEqual([]);
    expect(new Set(gedaan.flatMap(({ wie: { partij, loket } }) => (loket === null ? [] : partij))).size).toBeGreaterThanOrEqual(3);
  }, 30_000);

  test('two employers', () => speelStappen(opstelling, 'werkgevers', werkgeversweg, { bsn: '', vragen: new Map() }), 30_000);
});
