import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { storingstekst } from '../../simulators/base/antwoorden.ts';
import { createAanbod } from '../../simulators/gemeente/aanbod.ts';
import { hoogsteBedrag } from '../../simulators/gemeente/besluit.ts';
import { dialectVan } from '../../simulators/gemeente/register.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { nu, startProef } from '../../tests/subgraphs/gemeente.fixture.ts';
import { Logboekfout } from '../shared/logboek/logboekfout.ts';
import { gemeenten } from '../shared/referentie/referentie.ts';
import type { Verwerkingen } from '../shared/verwerkingen.ts';
import { maakVerzoek, voorbeeldclaims } from '../shared/verzoek.fixture.ts';

let proef: Awaited<ReturnType<typeof startProef>>;
beforeAll(async () => { proef = await startProef(); });
afterEach(() => {
  proef.gemeente.zetStoring(null);
  proef.gemeente.wisTellers();
});
afterAll(() => proef.stop());

const { bijstand, rotterdam, utrecht, eindhoven } = vastePersonen;

/** A gemeente that takes requests, and an instrument of its offer of which it has this many places, or as many as are wanted. */
function vindAanbod(past: (plaatsen: number | null) => boolean): { readonly gmCode: string; readonly instrument: string } {
  for (const gemeente of gemeenten.filter(({ gmCode }) => dialectVan(gmCode) === 'open-product' && gmCode !== 'GM0277')) {
    const uuid = createAanbod(gemeente, '2026-11-01').find((feit) => feit.uuid !== null && past(feit.plaatsen))?.uuid;
    if (uuid) return { gmCode: gemeente.gmCode, instrument: uuid };
  }
  throw new Error('geen gemeente met zulk aanbod');
}
const ruim = vindAanbod((plaatsen) => plaatsen === null);

// The last digit of a kenmerk decides how soon the simulator decides.
const nieuwKenmerk = (einde = 'f'): string => `${randomUUID().slice(0, -1)}${einde}`;
const aanvraag = (kenmerk: string, anders: object = {}): object =>
  ({ kenmerk, handeling: 'AANVRAGEN', instrument: ruim.instrument, omschrijving: 'Uit het plan', regio: 'AM26', begindatum: '2026-11-09', bedragEuro: 500, ...anders });
const vraagAan = (kenmerk: string, anders: object = {}, bsn: string = bijstand.bsn, gmCode = ruim.gmCode) => proef.verwerk(proef.zegel(bsn, [gmCode]), aanvraag(kenmerk, anders));
const trekIn = (kenmerk: string, bsn: string = bijstand.bsn, gmCode = ruim.gmCode) => vraagAan(kenmerk, { handeling: 'INTREKKEN', reden: 'Heeft werk.' }, bsn, gmCode);
const soort = async (antwoord: ReturnType<typeof vraagAan>): Promise<unknown> => {
  const gegeven = await antwoord;
  return Array.isArray(gegeven) ? gegeven : gegeven.soort;
};
const zaken = (kenmerk: string, gmCode = ruim.gmCode) => proef.gemeente.zaken(gmCode).filter(({ identificatie }) => identificatie === kenmerk);
const inDossier = async (kenmerk: string): Promise<unknown> => {
  const [persoon] = await proef.vraagPersonen([proef.zegel(bijstand.bsn, [ruim.gmCode])]);
  return persoon?.gemeenteWerkplanbijdragen.flatMap(({ activiteiten }) => activiteiten ?? []).find((een) => een.kenmerk === kenmerk);
};

describe('a request to a gemeente', () => {
  test('is received, then granted, and from then on in the file of the person, with our kenmerk', async () => {
    const kenmerk = nieuwKenmerk();
    expect(await vraagAan(kenmerk)).toEqual({ soort: 'ONTVANGEN', nummer: kenmerk, reden: null, isTijdelijk: false });
    expect(await inDossier(kenmerk)).toBeUndefined();
    expect(await vraagAan(kenmerk)).toEqual({ soort: 'BEVESTIGD', nummer: kenmerk, reden: null, isTijdelijk: false });
    expect(await inDossier(kenmerk)).toEqual({ nummer: kenmerk, status: 'GEPLAND', begindatum: '2026-11-09', kenmerk });
    expect(zaken(kenmerk)).toMatchObject([{ omschrijving: 'Uit het plan', bsns: [bijstand.bsn] }]);
  });

  test('may take longer to be decided on', async () => {
    const kenmerk = nieuwKenmerk('0');
    expect([await soort(vraagAan(kenmerk)), await soort(vraagAan(kenmerk)), await soort(vraagAan(kenmerk))]).toEqual(['ONTVANGEN', 'ONTVANGEN', 'BEVESTIGD']);
  });

  test('counts once however often it is asked, also at the same time', async () => {
    const kenmerk = nieuwKenmerk();
    const antwoorden = await Promise.all(Array.from({ length: 5 }, () => soort(vraagAan(kenmerk))));
    expect(antwoorden.filter((een) => een !== 'ONTVANGEN' && een !== 'BEVESTIGD')).toEqual([]);
    expect(await soort(vraagAan(kenmerk))).toBe('BEVESTIGD');
    expect(zaken(kenmerk)).toHaveLength(1);
  });

  test('may be of an arrangeur of any party, and of the person', async () => {
    const verzoeken = [
      maakVerzoek({ aanroeper: { ...voorbeeldclaims.aanroeper, partij: 'UWV' } }),
      maakVerzoek({ doel: 'eigen-gegevens', aanroeper: { ...voorbeeldclaims.aanroeper, partij: 'BURGER', rol: 'burger' } }),
    ];
    for (const verzoek of verzoeken) {
      expect(await proef.verwerk(proef.zegel(bijstand.bsn, [ruim.gmCode], verzoek), aanvraag(nieuwKenmerk()), verzoek)).toMatchObject({ soort: 'ONTVANGEN' });
    }
  });

  test.each([
    ['what it does not offer', { instrument: '00000000-0000-4000-8000-000000000000' }, 'De gemeente biedt dit instrument niet aan.'],
    ['more than it gives', { bedragEuro: hoogsteBedrag + 0.01 }, `De gemeente kent hiervoor ten hoogste ${hoogsteBedrag} euro toe.`],
  ])('is refused with a sentence for %s', async (_naam, anders, reden) => {
    const kenmerk = nieuwKenmerk();
    await vraagAan(kenmerk, anders);
    expect(await vraagAan(kenmerk, anders)).toEqual({ soort: 'GEWEIGERD', nummer: kenmerk, reden, isTijdelijk: false });
    expect(await inDossier(kenmerk)).toBeUndefined();
    expect(await soort(trekIn(kenmerk))).toBe('GEWEIGERD');
  });

  test('takes a place, and gives it back when it is withdrawn', async () => {
    const krap = vindAanbod((plaatsen) => plaatsen === 1);
    const vraag = async (kenmerk: string, bsn: string) => {
      await vraagAan(kenmerk, { instrument: krap.instrument }, bsn, krap.gmCode);
      return vraagAan(kenmerk, { instrument: krap.instrument }, bsn, krap.gmCode);
    };
    const [eerste, tweede, derde] = [nieuwKenmerk(), nieuwKenmerk(), nieuwKenmerk()];
    expect(await vraag(eerste, bijstand.bsn)).toMatchObject({ soort: 'BEVESTIGD' });
    expect(await vraag(tweede, rotterdam.bsn)).toMatchObject({ soort: 'GEWEIGERD', reden: 'Er is geen plaats vrij.' });
    expect(await soort(trekIn(eerste, bijstand.bsn, krap.gmCode))).toBe('INGETROKKEN');
    expect(await vraag(derde, utrecht.bsn)).toMatchObject({ soort: 'BEVESTIGD' });
  });
});

describe('withdrawing', () => {
  test.each([['before', 1], ['after', 2]])('%s it is granted takes it out of the file, and twice is as once', async (_naam, keren) => {
    const kenmerk = nieuwKenmerk();
    for (let keer = 0; keer < keren; keer += 1) await vraagAan(kenmerk);
    expect(await trekIn(kenmerk)).toEqual({ soort: 'INGETROKKEN', nummer: kenmerk, reden: null, isTijdelijk: false });
    expect([await soort(trekIn(kenmerk)), await soort(vraagAan(kenmerk))]).toEqual(['INGETROKKEN', 'INGETROKKEN']);
    expect(await inDossier(kenmerk)).toBeUndefined();
    expect(zaken(kenmerk)).toMatchObject([{ resultaat: { uitkomst: 'ingetrokken', toelichting: 'Heeft werk.' }, einddatum: '2026-11-01' }]);
  });

  test('what was never asked makes nothing', async () => {
    const kenmerk = nieuwKenmerk();
    expect(await trekIn(kenmerk)).toEqual({ soort: 'INGETROKKEN', nummer: null, reden: null, isTijdelijk: false });
    expect(zaken(kenmerk)).toEqual([]);
  });

  test('for another person than it is for does nothing', async () => {
    const kenmerk = nieuwKenmerk();
    await vraagAan(kenmerk);
    expect(await trekIn(kenmerk, rotterdam.bsn)).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'ONGELDIG_ANTWOORD', isTijdelijk: false });
    expect(zaken(kenmerk)).toMatchObject([{ bsns: [bijstand.bsn] }]);
    expect(await soort(vraagAan(kenmerk))).toBe('BEVESTIGD');
  });
});

describe('where there is no road', () => {
  test.each([
    ['a supplier that takes none', [eindhoven.gmCode]], ['no system', ['GM0277']], ['no gemeente', []], ['no gemeente that is known', ['GM9999']],
    ['a former gemeente that would', [eindhoven.gmCode, ruim.gmCode]],
  ])('%s says so and nothing is asked', async (_naam, waar) => {
    expect(await proef.verwerk(proef.zegel(bijstand.bsn, waar), aanvraag(nieuwKenmerk()))).toEqual({ soort: 'GEEN_WEG', nummer: null, reden: null, isTijdelijk: false });
    expect(proef.gemeente.tellers()).toEqual({});
  });

  test('a key of another request, and what is no kenmerk, ask nothing', async () => {
    const vreemd = proef.zegel(bijstand.bsn, [ruim.gmCode], maakVerzoek({ verzoekId: 'een-ander' }));
    expect(await proef.verwerk(vreemd, aanvraag(nieuwKenmerk()))).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'ONGELDIGE_SLEUTEL', isTijdelijk: false });
    expect(await vraagAan(bijstand.bsn)).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'NIET_GEACCEPTEERD', isTijdelijk: false });
    expect(proef.gemeente.tellers()).toEqual({});
  });

  test('who is no arrangeur and not the person asks nothing', async () => {
    const verzoek = maakVerzoek({ aanroeper: { ...voorbeeldclaims.aanroeper, rol: 'loket' } });
    expect(await proef.verwerk(proef.zegel(bijstand.bsn, [ruim.gmCode], verzoek), aanvraag(nieuwKenmerk()), verzoek)).toEqual(['NIET_BEVOEGD']);
    expect(proef.gemeente.tellers()).toEqual({});
  });
});

describe('when the gemeente fails', () => {
  test.each([
    ['status', { soort: 'status', status: 500 }, 'STORING', true],
    ['afkappen', { soort: 'afkappen' }, 'NIET_BEREIKBAAR', true],
    ['misvormd', { soort: 'misvormd' }, 'ONGELDIG_ANTWOORD', false],
    ['geweigerd', { soort: 'status', status: 403 }, 'GEWEIGERD', true],
    ['niet begrepen', { soort: 'status', status: 422 }, 'NIET_GEACCEPTEERD', false],
  ] as const)('it is not known whether it arrived: %s', async (_naam, storing, reden, isTijdelijk) => {
    proef.gemeente.zetStoring(storing);
    const gegeven = await vraagAan(nieuwKenmerk());
    expect(gegeven).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden, isTijdelijk });
    expect(JSON.stringify(gegeven)).not.toContain(storingstekst);
  });

  test('a request of which the answer was lost is found again, whole, and made once', async () => {
    const kenmerk = nieuwKenmerk();
    proef.gemeente.zetStoring({ soort: 'status', status: 500, alleen: '/rollen' });
    expect(await vraagAan(kenmerk)).toMatchObject({ soort: 'NIET_GELUKT', reden: 'STORING' });
    proef.gemeente.zetStoring(null);
    expect(await soort(vraagAan(kenmerk))).toBe('BEVESTIGD');
    expect(zaken(kenmerk)).toMatchObject([{ bsns: [bijstand.bsn] }]);
  });

  test('there is no more time than the request has', async () => {
    const verzoek = maakVerzoek({ deadline: nu + 20 });
    expect(await proef.verwerk(proef.zegel(bijstand.bsn, [ruim.gmCode], verzoek), aanvraag(nieuwKenmerk()), verzoek)).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'TIJD_OP', isTijdelijk: true });
    expect(proef.gemeente.tellers()).toEqual({});
  });

  test('one that does not answer is not waited for', async () => {
    const anders = await startProef({ BRON_GEMEENTEN_TIJDSLIMIET_MS: '100' });
    try {
      anders.gemeente.zetStoring({ soort: 'vertraging', ms: 60_000 });
      expect(await anders.verwerk(anders.zegel(bijstand.bsn, [ruim.gmCode]), aanvraag(nieuwKenmerk()))).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'TIJD_OP', isTijdelijk: true });
    } finally {
      await anders.stop();
    }
  });
});

describe('the Logboek', () => {
  const proefLogboek = (legVast: () => Promise<void>): { readonly verwerkingen: Verwerkingen; readonly genoteerd: unknown[] } => {
    const genoteerd: unknown[] = [];
    return { genoteerd, verwerkingen: { noteer: (een) => { genoteerd.push(een); }, legVast } };
  };
  const betrokkene = { soort: 'BSN', nummer: bijstand.bsn };

  test('holds what is asked before the gemeente is', async () => {
    const gevraagd: number[] = [];
    const { verwerkingen, genoteerd } = proefLogboek(async () => { gevraagd.push(Object.keys(proef.gemeente.tellers()).length); });
    await proef.verwerk(proef.zegel(bijstand.bsn, [ruim.gmCode]), aanvraag(nieuwKenmerk()), maakVerzoek(), verwerkingen);
    expect(gevraagd).toEqual([0, 1]);
    expect(genoteerd).toEqual([{ betrokkene, gegevens: ['aanvraag', `gemeente.${ruim.gmCode}.eigen`], uitkomst: 'GEGEVEN' }]);
  });

  test('that cannot be written lets nothing be asked', async () => {
    const { verwerkingen } = proefLogboek(async () => { throw new Logboekfout('SCHRIJVEN_MISLUKT'); });
    const kenmerk = nieuwKenmerk();
    expect(await proef.verwerk(proef.zegel(bijstand.bsn, [ruim.gmCode]), aanvraag(kenmerk), maakVerzoek(), verwerkingen)).toEqual(['LOGBOEK_NIET_BESCHIKBAAR']);
    expect(proef.gemeente.tellers()).toEqual({});
    expect(zaken(kenmerk)).toEqual([]);
  });

  test('holds that it failed, and that a key was not for this request', async () => {
    const { verwerkingen, genoteerd } = proefLogboek(async () => undefined);
    proef.gemeente.zetStoring({ soort: 'status', status: 500 });
    await proef.verwerk(proef.zegel(bijstand.bsn, [ruim.gmCode]), aanvraag(nieuwKenmerk()), maakVerzoek(), verwerkingen);
    await proef.verwerk('geen sleutel', aanvraag(nieuwKenmerk()), maakVerzoek(), verwerkingen);
    expect(genoteerd).toMatchObject([{ uitkomst: 'GEGEVEN' }, { betrokkene, uitkomst: 'MISLUKT' }, { betrokkene: null, gegevens: ['aanvraag', 'gemeente.eigen'], uitkomst: 'GEWEIGERD' }]);
  });
});

test('no address ever held the number of a person', async () => {
  const kenmerk = nieuwKenmerk();
  for (let keer = 0; keer < 2; keer += 1) await vraagAan(kenmerk);
  await trekIn(kenmerk);
  const adressen = proef.gemeente.adressen();
  expect(['GET', 'POST', 'PUT'].filter((methode) => !adressen.some((adres) => adres.startsWith(`${methode} `)))).toEqual([]);
  expect(adressen.filter((adres) => proef.bevolking.mensen.some(({ bsn }) => adres.includes(bsn)))).toEqual([]);
});
