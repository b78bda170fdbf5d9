import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import type { Store } from '../../subgraphs/werkcentrum/store/index.ts';
import { toDatum } from '../../subgraphs/shared/klok.ts';
import { createTestgraaf, maakBurgerverzoek, testmoment } from '../../subgraphs/werkcentrum/subgraaf.fixture.ts';
import { createProefbrp, loketVan } from '../../subgraphs/werkcentrum/toegang/proef.fixture.ts';
import { begin, handelingen, na, type Handeling, type Model } from './model.ts';

// Plays random schedules: in each round several writers act at once on one plan, some on a version that is past, some twice with one key. Of those
// that the plan allows exactly one is done, and the plan is what the model says; all others are refused and change nothing.

/** What one writer does in a round. */
type Zet = { readonly handeling: Handeling; readonly keuze: number; readonly verouderd: boolean; readonly dubbel: boolean };

/** What a run counted. */
export type Telling = { roosters: number; rondes: number; zetten: number; gedaan: number; botsingen: number; geweigerd: number; dubbel: number };

const antwoordSchema = z.object({ werkplan: z.object({ versie: z.number() }).nullable(), fouten: z.array(z.object({ code: z.string() })) });
type Antwoord = z.infer<typeof antwoordSchema>;

// Synthetic numbers that pass the elfproef; one person after another, so that the next plan of each begins when the one before it has ended.
const bsns = ['999970008', '999970021', '999970033', '999970045', '999970057', '999970069', '999970070', '999970082'];

type Speelveld = { readonly store: Store; readonly stuur: (handeling: string, input: object, bsn: string | null) => Promise<Antwoord>; readonly personen: { readonly id: string; readonly bsn: string }[]; readonly telling: Telling; sleutel: number };

async function maakSpeelveld(store: Store): Promise<Speelveld> {
  const graaf = createTestgraaf(store, createProefbrp({}), {
    graafvraag: async (_document, variables) => {
      const [plan] = await store.werkplannen.listLaatste([z.object({ id: z.string() }).parse(variables).id]);
      return { data: { werkplan: { versie: plan?.versie, activiteiten: [], bronnen: [] } } };
    },
  });
  const personen = bsns.map((bsn, plaats) => ({ bsn, id: `00000000-0000-4000-8000-00000000000${plaats}` }));
  await store.koppelingen.koppel(personen.map((persoon) => ({ ...persoon, gemeente: 'GM0855', vorigeGemeenten: [], woonplaatsPeildatum: testmoment })), testmoment);
  return {
    store, personen, sleutel: 0, telling: { roosters: 0, rondes: 0, zetten: 0, gedaan: 0, botsingen: 0, geweigerd: 0, dubbel: 0 },
    stuur: async (handeling, input, bsn) => {
      const query = `mutation ($input: ${handeling[0]?.toUpperCase()}${handeling.slice(1)}Input!) { ${handeling}(input: $input) { werkplan { versie } fouten { code } } }`;
      const { data, errors } = await graaf(query, { input }, bsn === null ? loketVan() : maakBurgerverzoek(bsn));
      if (errors) throw errors[0] ?? new Error(handeling);
      return antwoordSchema.parse(data?.[handeling]);
    },
  };
}

const [dag, vandaag] = ['2026-10-30', toDatum(testmoment)];
const inputVan = (handeling: Handeling, activiteitId: string): object => ({
  registreerIntake: { datum: dag, samenvatting: 'Gesprek' }, registreerDiagnose: { datum: dag, uitkomst: 'Kan werken' },
  voegActiviteitToe: { partij: 'UWV', soort: 'GESPREK' }, wijzigActiviteit: { activiteitId, omschrijving: 'Anders' }, beginActiviteit: { activiteitId, begindatum: dag },
  rondActiviteitAf: { activiteitId, uitkomst: 'BEHAALD' }, stelActiviteitVoor: { soort: 'GESPREK', omschrijving: 'Een gesprek' }, wijsActiviteitAf: { activiteitId },
  stemInMet: {}, registreerInstemming: { op: vandaag, wijze: 'MONDELING' }, trekInstemmingIn: {}, stelWerkplanVast: {}, wijzigSituatie: { soort: 'WERK', ingangsdatum: dag }, beeindigWerkplan: { uitkomst: 'WERK' },
} as const satisfies Record<Handeling, object>)[handeling];

const vanBurger: readonly Handeling[] = ['stelActiviteitVoor', 'wijsActiviteitAf', 'stemInMet', 'trekInstemmingIn'];
const nietDaar = '99999999-9999-4999-8999-999999999999';

/** One schedule: the plan of one person, from its beginning. */
type Echt = { readonly veld: Speelveld; readonly planId: string; readonly bsn: string };

async function lees({ veld: { store }, planId }: Echt) {
  const [plan] = await store.werkplannen.listLaatste([planId]);
  ok(plan);
  return plan;
}

class Ronde implements fc.AsyncCommand<{ plan: Model }, Echt> {
  readonly zetten: readonly Zet[];
  constructor(zetten: readonly Zet[]) {
    this.zetten = zetten;
  }

  check(): boolean {
    return true;
  }

  async run(model: { plan: Model }, echt: Echt): Promise<void> {
    const { veld, planId, bsn } = echt;
    const { versie, activiteiten } = await lees(echt);
    const stuur = (zet: Zet, idempotentiesleutel: string): Promise<Antwoord> => {
      const activiteitId = activiteiten[zet.keuze % Math.max(activiteiten.length, 1)]?.id ?? nietDaar;
      const verwachteVersie = zet.verouderd && versie > 1 ? versie - 1 : versie;
      return veld.stuur(zet.handeling, { werkplanId: planId, verwachteVersie, idempotentiesleutel, ...inputVan(zet.handeling, activiteitId) }, vanBurger.includes(zet.handeling) ? bsn : null);
    };
    const uitkomsten = await Promise.all(this.zetten.map(async (zet) => {
      const sleutel = `sleutel-${veld.sleutel += 1}`;
      return { zet, antwoorden: await Promise.all(Array.from({ length: zet.dubbel ? 2 : 1 }, () => stuur(zet, sleutel))) };
    }));
    this.oordeel(model, versie, uitkomsten, veld.telling);
    await vergelijk(model.plan, echt);
  }

  private oordeel(model: { plan: Model }, versie: number, uitkomsten: readonly { zet: Zet; antwoorden: readonly Antwoord[] }[], telling: Telling): void {
    const mag = uitkomsten.filter(({ zet }) => !(zet.verouderd && versie > 1) && na(model.plan, zet.handeling, zet.keuze) !== null);
    const gedaan = uitkomsten.filter(({ antwoorden }) => antwoorden.some(({ fouten }) => fouten.length === 0));
    strictEqual(gedaan.length, Math.min(mag.length, 1), 'exactly one of those that are allowed is done');
    for (const { antwoorden: [eerste, tweede] } of uitkomsten) {
      if (eerste === undefined || tweede === undefined) continue;
      telling.dubbel += 1;
      // A refusal keeps nothing, so what comes twice may be refused for another reason; what was done is answered the same.
      if (eerste.fouten.length === 0 || tweede.fouten.length === 0) deepStrictEqual(tweede, eerste);
    }
    for (const { zet, antwoorden } of gedaan) {
      for (const { werkplan } of antwoorden) strictEqual(werkplan?.versie, versie + 1);
      const volgende = na(model.plan, zet.handeling, zet.keuze);
      ok(volgende !== null, `${zet.handeling} was done and may not be`);
      model.plan = volgende;
    }
    const codes = uitkomsten.filter((een) => !gedaan.includes(een)).flatMap(({ antwoorden: [eerste] }) => eerste?.fouten[0]?.code ?? []);
    telling.rondes += 1;
    telling.zetten += uitkomsten.length;
    telling.gedaan += gedaan.length;
    telling.botsingen += codes.filter((code) => code === 'VERSIE_VERSCHILT').length;
    telling.geweigerd += codes.filter((code) => code !== 'VERSIE_VERSCHILT').length;
  }

  toString(): string {
    return `[${this.zetten.map(({ handeling, keuze, verouderd, dubbel }) => `${handeling}(${keuze})${verouderd ? ' on a past version' : ''}${dubbel ? ' twice' : ''}`).join(' | ')}]`;
  }
}

async function vergelijk(model: Model, echt: Echt): Promise<void> {
  const { versie, status, instemming, intake, diagnose, activiteiten, situatiewijzigingen } = await lees(echt);
  const gezien: Model = {
    versie, status, persoon: instemming.persoonOp !== null, balie: instemming.aanBalie !== null, arrangeur: instemming.arrangeurOp !== null, intake: intake !== null, diagnose: diagnose !== null,
    activiteiten: activiteiten.map((een) => een.status), situaties: situatiewijzigingen.length,
  };
  deepStrictEqual(gezien, model);
}

/** Nothing is lost and nothing is there twice: a version for each act that was done, without gaps, and one event for each, in that order. */
async function vergelijkGeschiedenis({ versie }: Model, { veld: { store }, planId }: Echt): Promise<void> {
  const verwacht = Array.from({ length: versie }, (_, plaats) => plaats + 1);
  deepStrictEqual((await store.werkplannen.listGeschiedenis([planId])).map((een) => een.versie), verwacht);
  const gebeurtenissen = await store.db.selectFrom('gebeurtenis').select('versie').where('onderwerp', '=', planId).orderBy('volgnummer').execute();
  deepStrictEqual(gebeurtenissen.map((een) => een.versie), verwacht);
}

async function beginPlan(veld: Speelveld): Promise<Echt> {
  const persoon = veld.personen[veld.telling.roosters % veld.personen.length];
  ok(persoon);
  const [vorige] = await veld.store.werkplannen.listVanPersonen([persoon.id]);
  const sleutel = (): string => `sleutel-${veld.sleutel += 1}`;
  if (vorige !== undefined && vorige.status !== 'BEEINDIGD') {
    deepStrictEqual((await veld.stuur('beeindigWerkplan', { werkplanId: vorige.id, verwachteVersie: vorige.versie, uitkomst: 'OVERIG', idempotentiesleutel: sleutel() }, null)).fouten, []);
  }
  const { fouten } = await veld.stuur('stelWerkplanOp', { persoonId: persoon.id, doel: 'Werk', arrangeur: { naam: 'A', organisatie: 'B' }, idempotentiesleutel: sleutel() }, null);
  deepStrictEqual(fouten, []);
  const [plan] = await veld.store.werkplannen.listVanPersonen([persoon.id]);
  ok(plan);
  return { veld, planId: plan.id, bsn: persoon.bsn };
}

const zet: fc.Arbitrary<Zet> = fc.record({
  // Ending is rare, so that schedules go on; agreeing is not, so that plans get vastgesteld.
  handeling: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...handelingen.filter((een) => een !== 'beeindigWerkplan')) }, { weight: 6, arbitrary: fc.constantFrom('stemInMet' as const, 'stelWerkplanVast' as const) }, { weight: 1, arbitrary: fc.constant('beeindigWerkplan' as const) }),
  keuze: fc.nat(5), verouderd: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }), dubbel: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/**
 * Plays schedules against a store.
 * @param rondes at most in one schedule. @param seed of the schedules; which writer wins a round is up to the database.
 * @returns what was counted. Rejects with the smallest schedule that was found to go wrong.
 */
export async function speelRoosters(store: Store, { aantal, rondes, seed }: { readonly aantal: number; readonly rondes: number; readonly seed: number }): Promise<Telling> {
  const veld = await maakSpeelveld(store);
  const roosters = fc.commands([fc.array(zet, { minLength: 1, maxLength: 4 }).map((zetten) => new Ronde(zetten))], { maxCommands: rondes, size: 'medium' });
  await fc.assert(fc.asyncProperty(roosters, async (rooster) => {
    const echt = await beginPlan(veld);
    veld.telling.roosters += 1;
    const model = { plan: begin() };
    await fc.asyncModelRun(() => ({ model, real: echt }), rooster);
    await vergelijkGeschiedenis(model.plan, echt);
  }), { numRuns: aantal, seed });
  return veld.telling;
}
