import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWillekeur } from '../../../simulators/population/willekeur.ts';
import { isPostcodegebied, zoekBinnen } from '../../shared/referentie/postcodes.ts';
import type { Contractduur, Criteria, Kandidaat, Vacature } from '../profiel.ts';
import { isOpen, maakBeoordelaar } from '../rules/beoordeling.ts';
import { criteria, CRITERIA, DAG } from '../rules/profielen.fixture.ts';
import { zetOpVolgorde, type Plaats } from '../rules/volgorde.ts';
import { toKandidaat, toVacature } from '../vum/mapping.ts';
import { beroepen, LIJST, maakAanbod } from './eigenaanbod.fixture.ts';
import { createEigenbron, type Eigenbron, type Eigenbrondelen } from './eigenbron.ts';
import type { Eigenaanbod } from './profielen.ts';
import type { Adem } from './slagen.ts';

const RUNS = { seed: 20260601, numRuns: 25 };
const OIN = '00000001003214345000';
const nu = Date.parse(`${DAG}T10:00:00Z`);
const limit = { deadline: nu + 1_000 };
const leeg: Eigenaanbod = { vacatures: [], werkzoekenden: [] };

const maakBron = (delen: Partial<Eigenbrondelen>): Eigenbron =>
  createEigenbron({ aanbod: leeg, lijst: LIJST, klok: () => nu, logger: { info: () => undefined, error: () => undefined }, ...delen });
/** Its index never comes: nobody lets it begin. */
const maakKoud = (delen: Partial<Eigenbrondelen>): Eigenbron => maakBron({ ...delen, adem: () => new Promise(() => undefined) });
async function maakWarm(delen: Partial<Eigenbrondelen>): Promise<Eigenbron> {
  const bron = maakBron(delen);
  await bron.gereed;
  return bron;
}

const contractduren: Contractduur[] = ['O', 'B'];
const vragen: fc.Arbitrary<Criteria> = fc.record({
  postcodegebied: fc.constantFrom('1011', '1012', '5611', '0000'), afstandKm: fc.constantFrom(0, 2, 60, 150), beroepen: fc.subarray(beroepen, { maxLength: 2 }), competenties: fc.constant([]),
  uren: fc.record({ minimaal: fc.option(fc.integer({ min: 1, max: 40 })), maximaal: fc.constant(null) }), niveau: fc.option(fc.integer({ min: 1, max: 6 })), contracten: fc.subarray(contractduren),
  talen: fc.constant([]), rijbewijzen: fc.subarray(['B', 'CE']), sectoren: fc.constant([]), vanaf: fc.constantFrom(null, '2026-06-20'), onregelmatig: fc.option(fc.boolean()),
  routes: fc.subarray(['REGULIER', 'OPEN_HIRING'] as const, { maxLength: 1 }).map((routes) => [...routes]), hard: fc.subarray([...CRITERIA], { maxLength: 4 }),
});

/** Everything, read and ordered without any of what makes it quick. */
function naief<D, P extends Vacature | Kandidaat>(details: readonly D[], lees: (detail: D) => P | null, plaatsVan: (profiel: P) => Plaats<P>, { postcodegebied: midden, afstandKm }: Criteria): readonly P[] {
  const binnen = zoekBinnen(midden, afstandKm);
  const gelezen = details.flatMap((detail) => lees(detail) ?? []);
  const eerste = gelezen.filter(({ id }, plaats) => gelezen.findIndex((een) => een.id === id) === plaats);
  const dichtbij = eerste.filter(({ postcodegebied }) => postcodegebied !== null && (binnen.includes(postcodegebied) || !isPostcodegebied(postcodegebied)));
  return zetOpVolgorde(dichtbij.map(plaatsVan), false).map(({ profiel }) => profiel);
}

const naieveVacatures = ({ vacatures }: Eigenaanbod, vraag: Criteria): readonly Vacature[] =>
  naief(vacatures, (detail) => (detail.adres ? toVacature('eigen', detail.idVacature, { ...detail, adres: detail.adres }) : null), maakBeoordelaar(vraag, LIJST, DAG).vacature.plaatsVan, vraag)
    .filter((een) => isOpen(een, DAG));
const naieveKandidaten = ({ werkzoekenden }: Eigenaanbod, vraag: Criteria): readonly Kandidaat[] => naief(
  werkzoekenden, (detail) => (detail.mobiliteit && detail.idWerkzoekende !== undefined ? toKandidaat('eigen', detail.idWerkzoekende, { ...detail, mobiliteit: detail.mobiliteit }) : null),
  maakBeoordelaar(vraag, LIJST, DAG).kandidaat.plaatsVan, vraag,
);

describe('what this installation holds', () => {
  test('is found the same with the index, without it, and by looking at everything', async () => {
    const gezien = { vacatures: 0, kandidaten: 0, afgekapt: 0 };
    await fc.assert(fc.asyncProperty(fc.integer(), fc.constantFrom(1, 3, 500), fc.array(vragen, { minLength: 3, maxLength: 3 }), async (zaad, hoogstens, alleVragen) => {
      const aanbod = maakAanbod(createWillekeur(zaad).kies, 40);
      const [warm, koud] = [await maakWarm({ aanbod, hoogstens }), maakKoud({ aanbod, hoogstens })];
      for (const vraag of alleVragen) {
        const vacatures = await warm.zoekVacatures(vraag, OIN, limit);
        const kandidaten = await warm.zoekKandidaten(vraag, OIN, limit);
        expect([await koud.zoekVacatures(vraag, OIN, limit), await koud.zoekKandidaten(vraag, OIN, limit)]).toEqual([vacatures, kandidaten]);
        const [alleVacatures, alleKandidaten] = [naieveVacatures(aanbod, vraag), naieveKandidaten(aanbod, vraag)];
        expect([vacatures.profielen, kandidaten.profielen]).toEqual([alleVacatures.slice(0, hoogstens), alleKandidaten.slice(0, hoogstens)]);
        expect([vacatures.stand.afgekapt, kandidaten.stand.afgekapt]).toEqual([alleVacatures.length > hoogstens, alleKandidaten.length > hoogstens]);
        gezien.vacatures += vacatures.profielen.length;
        gezien.kandidaten += kandidaten.profielen.length;
        gezien.afgekapt += Number(vacatures.stand.afgekapt);
      }
    }), RUNS);
    expect([gezien.vacatures > 100, gezien.kandidaten > 100, gezien.afgekapt > 10]).toEqual([true, true, true]);
  });

  const adres = { postcode: '1011AB', straatnaam: 'Dorpsstraat', huisnummer: 4 };
  const aanbod: Eigenaanbod = {
    vacatures: [{ idVacature: 'V1', adres, omschrijvingVacature: 'Werk' }, { idVacature: 'V1', adres, omschrijvingVacature: 'Dubbel' }, { idVacature: 'V2' }],
    werkzoekenden: [{ idWerkzoekende: 'W1', mobiliteit: { bemiddelingspostcode: '1011AB' }, emailadres: ['iemand@voorbeeld.example'], indicatieLdrRegistratie: 1 }],
  };

  test('says how it stands', async () => {
    const bron = await maakWarm({ aanbod });
    const dichtbij = criteria({ postcodegebied: '1011', afstandKm: 5 });
    const stand = { code: 'eigen', naam: 'Eigen vacatures en werkzoekenden', status: 'ACTUEEL', reden: null, peildatum: '2026-06-01T10:00:00.000Z', aantal: 1, afgekapt: false };
    expect(await bron.zoekVacatures(dichtbij, OIN, limit)).toMatchObject({ stand, profielen: [{ id: 'eigen:V1', bron: 'eigen', nummer: 'V1' }] });
    expect(await bron.zoekKandidaten(criteria({ postcodegebied: '5611' }), OIN, limit)).toEqual({ stand: { ...stand, status: 'NIETS_GEVONDEN', aantal: 0 }, profielen: [] });
  });

  test.each([['with', maakWarm], ['without', async (delen: Partial<Eigenbrondelen>) => maakKoud(delen)]])('tells details by number, %s an index, and nothing of the doelgroepregister', async (_wat, maak) => {
    const bron = await maak({ aanbod });
    expect(await bron.vacatureDetail('V1', OIN, limit)).toMatchObject({ gever: null, omschrijving: 'Werk', adres: 'Dorpsstraat 4' });
    expect(await bron.kandidaatDetail('W1', OIN, limit)).toEqual({ gever: null, nummer: 'W1', presentatie: null, contacten: [{ naam: null, telefoon: null, email: 'iemand@voorbeeld.example' }] });
    // What cannot be found has no details either.
    expect([await bron.vacatureDetail('V2', OIN, limit), await bron.vacatureDetail('W1', OIN, limit), await bron.kandidaatDetail('V1', OIN, limit)]).toEqual([null, null, null]);
  });

  test('keeps nothing of an answer: who changes it changes no later one', async () => {
    const bron = await maakWarm({ aanbod });
    const vraag = criteria({ postcodegebied: '1011' });
    const [eerste, tweede] = [await bron.zoekVacatures(vraag, OIN, limit), await bron.zoekVacatures(vraag, OIN, limit)];
    expect(eerste.profielen[0]).not.toBe(tweede.profielen[0]);
    expect(eerste.profielen).toEqual(tweede.profielen);
  });
});

describe('long searches', () => {
  const veel: Eigenaanbod = { ...leeg, vacatures: Array.from({ length: 2_600 }, (_, nummer) => ({ idVacature: `V${nummer}`, adres: { postcode: '1011AB' } })) };
  const vraag = criteria({ postcodegebied: '1011' });

  test('let others go first, and give the best of all of it', async () => {
    let keren = 0;
    const adem: Adem = async () => { keren += 1; };
    const bron = await maakWarm({ aanbod: veel, adem });
    keren = 0;
    const { profielen, stand } = await bron.zoekVacatures(vraag, OIN, limit);
    expect([keren, profielen.length, stand.aantal, stand.afgekapt]).toEqual([13, 500, 500, true]);
  });

  test('stop when there is no time left, and when nobody waits', async () => {
    let klok = nu;
    const bron = await maakWarm({ aanbod: veel, klok: () => klok, adem: async () => { klok += 300; } });
    klok = nu;
    const opTijd = { profielen: [], stand: { status: 'TIJD_OP', reden: 'TIJD_OP', aantal: 0, afgekapt: false } };
    expect(await bron.zoekVacatures(vraag, OIN, limit)).toMatchObject(opTijd);
    klok = nu;
    expect(await bron.zoekVacatures(vraag, OIN, { deadline: nu + 100_000, signal: AbortSignal.abort() })).toMatchObject(opTijd);
    klok = nu;
    expect((await bron.zoekVacatures(vraag, OIN, { deadline: nu + 100_000 })).stand.status).toBe('ACTUEEL');
  });

  test('are answered too while the index is made, when it was stopped, and when it fails', async () => {
    const regels: unknown[] = [];
    const logger = { info: (regel: unknown) => { regels.push(regel); }, error: (regel: unknown) => { regels.push(regel); } };
    let keren = 0;
    const gestopt = maakBron({ aanbod: veel, logger, adem: async () => { if ((keren += 1) === 3) await gestopt.stop(); } });
    await gestopt.gereed;
    expect(regels).toEqual([{ soort: 'kandidaat', aantal: 0, overgeslagen: 0 }]);
    expect((await gestopt.zoekVacatures(vraag, OIN, limit)).stand.aantal).toBe(500);
    regels.splice(0);
    let eersteTwee = 2;
    const stuk = maakBron({ aanbod: veel, logger, adem: async () => { if ((eersteTwee -= 1) >= 0) throw new RangeError('geheim'); } });
    await stuk.gereed;
    expect(regels).toEqual(['vacature', 'kandidaat'].map((soort) => ({ soort, fout: 'RangeError' })));
    expect((await stuk.zoekVacatures(vraag, OIN, limit)).stand.aantal).toBe(500);
  });
});
