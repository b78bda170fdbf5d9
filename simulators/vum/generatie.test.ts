import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { beroepen, maakBeroepenlijst } from './beroepen.ts';
import { vacatureSchema, werkzoekendeSchema, type Vacature, type Werkzoekende } from './contract.ts';
import { createGeneratie, maakVacatures, maakWerkzoekenden } from './generatie.ts';
import { postcodes } from './postcodes.fixture.ts';

const peildatum = '2026-11-01';
const opties = { zaad: 7, peildatum, postcodes };
const werkzoekenden = maakWerkzoekenden(300, opties);
const vacatures = maakVacatures(300, opties);
const perUri = new Map(beroepen.map((beroep) => [beroep.uri, beroep]));

describe('the list of occupations', () => {
  const lijst = z.strictObject({
    versie: z.string().min(1),
    beroepen: z.array(z.strictObject({
      uri: z.string().startsWith('https://beroepen.example/id/beroep/'), naam: z.string().min(1), buren: z.array(z.string()).min(1),
      essentieel: z.array(z.string().startsWith('https://beroepen.example/id/competentie/')).min(2), belangrijk: z.array(z.string()).min(1),
    })),
  }).parse(JSON.parse(maakBeroepenlijst()));

  test('has some sixty occupations, each once, with neighbours that are in the list and are mutual', () => {
    const uris = new Map(lijst.beroepen.map((beroep) => [beroep.uri, beroep]));
    expect(uris.size).toBe(lijst.beroepen.length);
    expect(uris.size).toBeGreaterThanOrEqual(60);
    expect(lijst.beroepen.filter(({ uri, buren }) => buren.some((buur) => buur === uri || !uris.get(buur)?.buren.includes(uri)))).toEqual([]);
  });

  test('has no skill twice for one occupation, levels of 1..6 and sectors of five digits', () => {
    expect(lijst.beroepen.filter(({ essentieel, belangrijk }) => new Set([...essentieel, ...belangrijk]).size !== essentieel.length + belangrijk.length)).toEqual([]);
    expect(beroepen.filter(({ niveau, sbi }) => niveau < 1 || niveau > 6 || !/^\d{5}$/.test(sbi))).toEqual([]);
    expect(new Set(beroepen.map(({ niveau }) => niveau)).size).toBe(6);
    expect(new Set(beroepen.map(({ cluster }) => cluster)).size).toBeGreaterThanOrEqual(12);
  });
});

describe('what is generated', () => {
  test('is the same for the same seed, one by one too, and another for another seed or day', () => {
    expect(maakWerkzoekenden(50, opties)).toEqual(werkzoekenden.slice(0, 50));
    expect(createGeneratie(opties).vacature(123)).toEqual(vacatures[123]);
    expect(maakWerkzoekenden(50, { ...opties, zaad: 8 })).not.toEqual(werkzoekenden.slice(0, 50));
    expect(maakVacatures(50, { ...opties, peildatum: '2026-11-02' })).not.toEqual(vacatures.slice(0, 50));
  });

  test('holds to the contract', () => {
    expect(werkzoekenden.map((een) => werkzoekendeSchema.parse(een))).toEqual(werkzoekenden);
    expect(vacatures.map((een) => vacatureSchema.parse(een))).toEqual(vacatures);
  });

  test('has no empty list or object, and lacks every optional field sometimes', () => {
    expect(`${JSON.stringify(werkzoekenden)}${JSON.stringify(vacatures)}`.match(/.{0,40}(?:\[\]|\{\}|"")/)).toBeNull();
    const altijd = { werkzoekende: ['mobiliteit', 'idWerkzoekende'], vacature: ['idVacature', 'adres'] };
    const wanneer = (lijst: readonly object[], velden: readonly string[]) => velden.map((veld) => [veld, lijst.filter((een) => new Map(Object.entries(een)).get(veld) !== undefined).length] as const);
    for (const [lijst, schema, vast] of [[werkzoekenden, werkzoekendeSchema, altijd.werkzoekende], [vacatures, vacatureSchema, altijd.vacature]] as const) {
      const los = wanneer(lijst, Object.keys(schema.shape).filter((veld) => !vast.includes(veld)));
      expect(los.filter(([, aantal]) => aantal === 0 || aantal === lijst.length)).toEqual([]);
    }
  });

  test('lies in all the areas, and only there', () => {
    const codes = new Set(werkzoekenden.map(({ mobiliteit }) => mobiliteit.bemiddelingspostcode.slice(0, 4)));
    expect([...codes].toSorted()).toEqual(Object.keys(postcodes).toSorted());
    expect(vacatures.filter(({ adres }) => !(adres.postcode.slice(0, 4) in postcodes))).toEqual([]);
  });
});

describe('a profile is coherent', () => {
  const beroepVan = ({ arbeidsmarktkwalificatie }: Werkzoekende) => perUri.get(arbeidsmarktkwalificatie?.werkervaring?.[0]?.beroep?.codeBeroepsnaam ?? '');

  test('experience is before now, one job after the other, and near what is wanted', () => {
    const banen = werkzoekenden.flatMap(({ arbeidsmarktkwalificatie }) => [arbeidsmarktkwalificatie?.werkervaring ?? []]);
    expect(banen.flat().length).toBeGreaterThan(300);
    expect(banen.filter((reeks) => reeks.some(({ datumAanvangWerkzaamheden: aanvang = '', datumEindeWerkzaamheden: einde = peildatum }, plaats) =>
      aanvang >= einde || einde > peildatum || aanvang <= (reeks[plaats + 1]?.datumEindeWerkzaamheden ?? '')))).toEqual([]);
  });

  test('whose skills are mostly those of the occupation, and whose sector is its own', () => {
    const metSector = werkzoekenden.filter((een) => een.sector && beroepVan(een));
    expect(metSector.every((een) => een.sector?.[0]?.codeSbi === Number(beroepVan(een)?.sbi))).toBe(true);
    const delen = werkzoekenden.flatMap((een) => {
      const [beroep, vaardig] = [beroepVan(een), een.arbeidsmarktkwalificatie?.competentiebeheersing?.map(({ codeCompetentie }) => codeCompetentie?.split('/').at(-1) ?? '')];
      return beroep && vaardig ? [vaardig.filter((woord) => [...beroep.essentieel, ...beroep.belangrijk].includes(woord)).length / vaardig.length] : [];
    });
    expect(delen.reduce((som, een) => som + een, 0) / delen.length).toBeGreaterThan(0.7);
  });

  test('whose level is near that of the occupation, a lorry driver mostly with the licence', () => {
    expect(werkzoekenden.filter((een) => {
      const [beroep, niveau] = [beroepVan(een), een.arbeidsmarktkwalificatie?.codeWerkEnDenkniveauWerkzoekende];
      return beroep && niveau && niveau !== 7 && Math.abs(niveau - beroep.niveau) > 1;
    })).toEqual([]);
    const chauffeurs = maakWerkzoekenden(3_000, opties).filter((een) => beroepVan(een)?.slug === 'vrachtwagenchauffeur' && een.arbeidsmarktkwalificatie?.rijbewijs);
    const metCe = chauffeurs.filter(({ arbeidsmarktkwalificatie }) => arbeidsmarktkwalificatie?.rijbewijs?.some(({ codeSoortRijbewijs }) => codeSoortRijbewijs === 'CE'));
    expect(chauffeurs.length).toBeGreaterThan(8);
    expect(metCe.length / chauffeurs.length).toBeGreaterThan(0.7);
  });

  test('whose hours fit, and that tells of contact where there is some', () => {
    const teWeinig = [...werkzoekenden, ...vacatures].filter(({ werktijden }) => (werktijden?.aantalWerkurenPerWeekMinimaal ?? 1) > (werktijden?.aantalWerkurenPerWeekMaximaal ?? 99));
    const onwaar = werkzoekenden.filter(({ indicatieBeschikbaarheidContactgegevens: indicatie, emailadres, telefoonnummer, contactpersoon }) =>
      indicatie !== undefined && (indicatie === 1) !== Boolean(emailadres ?? telefoonnummer ?? contactpersoon));
    expect([teWeinig, onwaar]).toEqual([[], []]);
  });
});

describe('a vacancy asks what its occupation needs', () => {
  const beroepVan = ({ beroep }: Vacature) => perUri.get(beroep?.codeBeroepsnaam ?? '');

  test('skills, level, licence and sector', () => {
    const bekend = vacatures.filter((een) => beroepVan(een));
    expect(bekend.length).toBeGreaterThan(250);
    for (const een of bekend) {
      const beroep = beroepVan(een);
      const nodig = [...beroep?.essentieel ?? [], ...beroep?.belangrijk ?? []];
      expect(een.competentiebeheersing?.filter(({ codeCompetentie }) => !nodig.includes(codeCompetentie?.split('/').at(-1) ?? '')) ?? []).toEqual([]);
      expect(een.sector?.codeSbi ?? Number(beroep?.sbi)).toBe(Number(beroep?.sbi));
      expect(een.codeWerkEnDenkniveauMinimaal === '7' || Number(een.codeWerkEnDenkniveauMinimaal ?? 0) <= (beroep?.niveau ?? 0)).toBe(true);
    }
  });

  test('it closes after the day on which it stands', () => {
    expect(vacatures.filter(({ sluitingsdatumVacature = '9999-12-31' }) => sluitingsdatumVacature <= peildatum)).toEqual([]);
  });
});
