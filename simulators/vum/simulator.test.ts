import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { beroepUri } from './beroepen.ts';
import { foutSchema, vacatureDetailSchema, vacatureMatchesSchema, werkzoekendeDetailSchema, werkzoekendeMatchesSchema } from './contract.ts';
import { createGebieden } from './gebieden.ts';
import { createGeneratie } from './generatie.ts';
import { postcodes } from './postcodes.fixture.ts';
import { voldoetAan } from './selectie.ts';
import { basispad, startVumSimulator, type VumSimulator, type VumSimulatoropties } from './simulator.ts';

const oin = '00000099000000000900';
const vrager = '00000099000000000855';
const opties: VumSimulatoropties = { host: '127.0.0.1', port: 0, peildatum: '2026-11-01', zaad: 7, profielen: 400, vacatures: 400, postcodes, oin };
const koppen = { 'X-VUM-berichtVersie': '3.0.0', 'X-VUM-fromParty': vrager, 'X-VUM-toParty': oin, 'X-VUM-viaParty': '00000099000000000001', 'API-Version': '3.0.0' };
const { afstandKm } = createGebieden(postcodes);

let simulator: VumSimulator;
beforeAll(async () => { simulator = await startVumSimulator(opties); });
afterAll(() => simulator.stop());
afterEach(() => simulator.zetNegeert([]));

type Antwoord = { readonly status: number; readonly koppen: Headers; readonly inhoud: unknown };

const stuur = async (pad: string, body?: unknown, headers: Record<string, string> = koppen, naar = simulator): Promise<Antwoord> => {
  const antwoord = await fetch(`${naar.url}${basispad}${pad}`, { headers, ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }) });
  const tekst = await antwoord.text();
  return { status: antwoord.status, koppen: antwoord.headers, inhoud: tekst === '' ? null : JSON.parse(tekst) };
};

const overal = { selectiegebied: { postcode: '3511AA', afstand: 400 } };
const zoekMensen = async (vraagObject: object, naar = simulator) => werkzoekendeMatchesSchema.parse((await stuur('/werkzoekendeProfielen/matches', { vraagObject }, koppen, naar)).inhoud);
const zoekBanen = async (vraagObject: object) => vacatureMatchesSchema.parse((await stuur('/vacatures/matches', { vraagObject })).inhoud);

describe('a search', () => {
  const beperkt = { selectiegebied: { postcode: '3511AA', afstand: 45 }, 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: 32 } };

  test('gives all within the area that meet it, whatever their order', async () => {
    const { werkzoekende, vacature } = createGeneratie(opties);
    const nummers = Array.from({ length: 400 }, (_, nummer) => nummer);
    const mensen = await zoekMensen(beperkt);
    const verwacht = nummers.map(werkzoekende).filter((een) => voldoetAan(beperkt, een, afstandKm));
    expect(verwacht.length).toBeGreaterThan(20);
    expect(mensen.maximumAantalResultatenBereikt).toBe(false);
    const toPlaats = ({ mobiliteit }: { mobiliteit: { bemiddelingspostcode: string } }): string => mobiliteit.bemiddelingspostcode;
    expect(mensen.matches.map(toPlaats).toSorted()).toEqual(verwacht.map(toPlaats).toSorted());
    expect(mensen.matches.map(toPlaats)).not.toEqual(verwacht.map(toPlaats));
    const eis = { ...beperkt, codeWerkEnDenkniveauMinimaal: { $gte: '4', $lt: '7' } };
    const banen = await zoekBanen(eis);
    expect(banen.matches).toHaveLength(nummers.map(vacature).filter((een) => voldoetAan(eis, een, afstandKm)).length);
  });

  test('gives no more than 100, and says that there are more', async () => {
    const { matches, maximumAantalResultatenBereikt } = await zoekMensen(overal);
    expect([matches.length, maximumAantalResultatenBereikt]).toEqual([100, true]);
    expect(new Set(matches.map(({ vumID }) => vumID)).size).toBe(100);
    expect((await zoekBanen(overal)).maximumAantalResultatenBereikt).toBe(true);
    const geen = await zoekMensen({ selectiegebied: { postcode: '0000AA', afstand: 10 } });
    expect([geen.matches, geen.maximumAantalResultatenBereikt]).toEqual([[], false]);
  });

  test('tells nothing that says who somebody is, and of no source', async () => {
    const tekst = JSON.stringify([await zoekMensen(overal), await zoekBanen(overal)]);
    const velden = ['emailadres', 'telefoonnummer', 'contactpersoon', 'persoonlijkePresentatie', 'idWerkzoekende', 'indicatieLdrRegistratie', 'eisAanWerk', 'idVacature', 'nummerVacature', 'bronID'];
    expect(velden.filter((veld) => tekst.includes(`"${veld}"`))).toEqual([]);
    expect(tekst.match(/WZ-\d|VAC-\d|@|cv\.example/)).toBeNull();
  });

  test('gives equal profiles in equal order for the same question, under other vumIDs each time', async () => {
    const [een, twee] = [await zoekMensen(overal), await zoekMensen(overal)];
    const zonderId = ({ matches }: typeof een) => matches.map((match) => ({ ...match, vumID: '' }));
    expect(zonderId(twee)).toEqual(zonderId(een));
    expect(twee.vraagID).not.toBe(een.vraagID);
    expect(een.matches.filter(({ vumID }) => twee.matches.some((ander) => ander.vumID === vumID))).toEqual([]);
  });

  test('takes no notice of what it does not know, nor of criteria that a test takes from it', async () => {
    const kok = { ...overal, bemiddelingsberoep: { $elemMatch: { $or: [{ 'beroep.codeBeroepsnaam': { $eq: beroepUri('kok') } }] } } };
    const gevraagd = await zoekMensen(kok);
    expect(gevraagd.matches.length).toBeGreaterThan(2);
    expect(gevraagd.matches.every(({ bemiddelingsberoep }) => bemiddelingsberoep?.some(({ codeBeroepsnaam }) => codeBeroepsnaam === beroepUri('kok')))).toBe(true);
    expect((await zoekMensen({ ...kok, leeftijd: { $lt: 30 } })).matches).toHaveLength(gevraagd.matches.length);
    simulator.zetNegeert(['bemiddelingsberoep']);
    expect((await zoekMensen(kok)).matches).toHaveLength(100);
    expect((await zoekMensen({ ...kok, selectiegebied: { postcode: '9711AA', afstand: 0 } })).matches.length).toBeLessThan(30);
  });
});

describe('details', () => {
  test('of somebody, with the source', async () => {
    const { matches } = await zoekMensen(overal);
    const { inhoud } = await stuur(`/werkzoekendeProfielen/${matches[0]?.vumID}`);
    const { bronID, werkzoekende } = werkzoekendeDetailSchema.parse(inhoud);
    expect(bronID).toMatch(/^\d{20}$/);
    expect(werkzoekende?.idWerkzoekende).toMatch(/^WZ-\d{7}$/);
    expect({ ...werkzoekende, vumID: matches[0]?.vumID }).toMatchObject({ ...matches[0] });
  });

  test('of a vacancy, at most ten for one question, then 429', async () => {
    const { matches } = await zoekBanen(overal);
    for (const { vumID } of matches.slice(0, 10)) {
      const { status, inhoud } = await stuur(`/vacatures/${vumID}`);
      expect(status).toBe(200);
      expect(vacatureDetailSchema.parse(inhoud).vacature?.idVacature).toMatch(/^VAC-/);
    }
    const teVeel = await stuur(`/vacatures/${matches[10]?.vumID}`);
    expect([teVeel.status, foutSchema.parse(teVeel.inhoud).code]).toEqual([429, '429.01']);
    const nieuw = await zoekBanen(overal);
    expect((await stuur(`/vacatures/${nieuw.matches[0]?.vumID}`)).status).toBe(200);
  });

  test('are not for another party, another kind, or a vumID that never was', async () => {
    const vumID = (await zoekMensen(overal)).matches[0]?.vumID ?? '';
    const antwoorden = [
      await stuur(`/werkzoekendeProfielen/${vumID}`, undefined, { ...koppen, 'X-VUM-fromParty': '00000099000000000344' }),
      await stuur(`/vacatures/${vumID}`), await stuur('/werkzoekendeProfielen/bestaat-niet'),
    ];
    expect(antwoorden.map(({ status, inhoud }) => [status, foutSchema.parse(inhoud).code])).toEqual([[400, '400.03'], [400, '400.03'], [400, '400.03']]);
  });
});

describe('headers', () => {
  test('come back from us to who asked, on every answer', async () => {
    const terug = { 'x-vum-berichtversie': '3.0.0', 'x-vum-fromparty': oin, 'x-vum-toparty': vrager, 'x-vum-viaparty': koppen['X-VUM-viaParty'], 'api-version': '3.0.0' };
    for (const antwoord of [await stuur('/vacatures/matches', { vraagObject: overal }), await stuur('/vacatures/onbekend')]) {
      expect(Object.fromEntries(Object.keys(terug).map((naam) => [naam, antwoord.koppen.get(naam)]))).toEqual(terug);
    }
  });

  test.each(Object.keys(koppen))('%s must be there, and right', async (naam) => {
    const zonder = Object.fromEntries(Object.entries(koppen).filter(([kop]) => kop !== naam));
    for (const pad of ['/werkzoekendeProfielen/matches', '/vacatures/matches']) {
      const { status, inhoud } = await stuur(pad, { vraagObject: overal }, zonder);
      expect([status, foutSchema.parse(inhoud)]).toEqual([400, { code: '400.01', message: 'Koppen ontbreken of zijn van een andere versie', details: naam }]);
    }
    const anders = naam === 'X-VUM-fromParty' || naam === 'X-VUM-viaParty' ? 200 : 400;
    expect((await stuur('/vacatures/matches', { vraagObject: overal }, { ...koppen, [naam]: '2.0.0' })).status).toBe(anders);
  });

  test('a party that may not ask gets no entrance, and no content', async () => {
    const besloten = await startVumSimulator({ ...opties, profielen: 5, vacatures: 5, partijen: ['00000099000000000344'] });
    try {
      expect(await stuur('/vacatures/matches', { vraagObject: overal }, koppen, besloten)).toMatchObject({ status: 401, inhoud: null });
    } finally {
      await besloten.stop();
    }
  });
});

describe('a question that does not hold to the contract', () => {
  test.each([
    ['no area', {}, 'vraagObject/selectiegebied'],
    ['half a postcode', { selectiegebied: { postcode: '3511', afstand: 10 } }, 'vraagObject/selectiegebied/postcode'],
    ['too far', { selectiegebied: { postcode: '3511AA', afstand: 1_000 } }, 'vraagObject/selectiegebied/afstand'],
    ['no hours at all', { ...overal, 'werktijden.aantalWerkurenPerWeekMaximaal': { $gte: 0 } }, 'vraagObject/werktijden.aantalWerkurenPerWeekMaximaal/$gte'],
    ['a licence that is not one', { ...overal, 'arbeidsmarktkwalificatie.rijbewijs': { $all: [{ $elemMatch: { codeSoortRijbewijs: { $eq: 'Z' } } }] } }, 'vraagObject/arbeidsmarktkwalificatie.rijbewijs/$all/0/$elemMatch/codeSoortRijbewijs/$eq'],
  ])('%s', async (_, vraagObject, details) => {
    const { status, inhoud } = await stuur('/werkzoekendeProfielen/matches', { vraagObject });
    expect([status, foutSchema.parse(inhoud)]).toEqual([400, { code: '400.02', message: 'De selectievraag voldoet niet aan het contract', details }]);
  });

  test('a level in a form that is not described, or no JSON at all', async () => {
    expect((await stuur('/vacatures/matches', { vraagObject: { ...overal, codeWerkEnDenkniveauMinimaal: { $gte: '4', $lt: '6' } } })).status).toBe(400);
    expect((await stuur('/vacatures/matches', { vraagObject: { ...overal, codeWerkEnDenkniveauMinimaal: { $eq: '7' } } })).status).toBe(200);
    expect((await stuur('/vacatures/matches', 'vraag')).status).toBe(400);
    expect((await stuur('/onbekend', {})).status).toBe(404);
  });
});

test('counters name no vumID', async () => {
  simulator.wisTellers();
  const vumID = (await zoekMensen(overal)).matches[0]?.vumID;
  await stuur(`/werkzoekendeProfielen/${vumID}`);
  expect(simulator.tellers()).toEqual({ [`POST ${basispad}/werkzoekendeProfielen/matches`]: 1, [`GET ${basispad}/werkzoekendeProfielen/{vumID}`]: 1 });
});

test('equal options give an equal exchange, another seed another', async () => {
  const anderen = await Promise.all([startVumSimulator(opties), startVumSimulator({ ...opties, zaad: 8 })]);
  try {
    const [zelfde, ander] = await Promise.all(anderen.map((naar) => zoekMensen(overal, naar)));
    const mensen = ({ matches }: { matches: readonly { mobiliteit: object }[] } = { matches: [] }) => matches.map(({ mobiliteit }) => mobiliteit);
    expect(mensen(zelfde)).toEqual(mensen(await zoekMensen(overal)));
    expect(mensen(ander)).not.toEqual(mensen(zelfde));
  } finally {
    await Promise.all(anderen.map((een) => een.stop()));
  }
});
