import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { evaUuid } from '../../simulators/population/eva-uuid.ts';
import { storingstekst } from '../../simulators/base/antwoorden.ts';
import { maakVerzoek, voorbeeldclaims } from '../shared/verzoek.fixture.ts';
import { nu, startProef } from '../../tests/subgraphs/gemeente.fixture.ts';

let proef: Awaited<ReturnType<typeof startProef>>;
beforeAll(async () => { proef = await startProef(); });
afterEach(() => {
  for (const simulator of [proef.brp, proef.suwinet, proef.gemeente]) {
    simulator.zetStoring(null);
    simulator.wisTellers();
  }
  proef.tijd.nu = nu;
});
afterAll(() => proef.stop());

const { bijstand, verhuisd, bijstandAangevraagd, overleden, eindhoven, rotterdam, onbekendBijBronnen, wwJong } = vastePersonen;

const vraagEen = async (bsn: string, gemeenten: readonly string[]) => {
  const [persoon] = await proef.vraagPersonen([proef.zegel(bsn, gemeenten)]);
  if (!persoon) throw new Error('geen persoon');
  return persoon;
};
const perBron = <T extends { readonly bron: { readonly code: string; readonly houder: string } }>(bijdragen: readonly T[]): Map<string, T> =>
  new Map(bijdragen.map((bijdrage) => [`${bijdrage.bron.code} ${bijdrage.bron.houder}`, bijdrage]));
const statussen = (bijdragen: readonly { readonly bron: { readonly code: string; readonly status: string; readonly reden: string | null } }[]): string[] =>
  bijdragen.map(({ bron }) => [bron.code, bron.status, bron.reden].filter(Boolean).join(' '));

describe('a person of a gemeente', () => {
  test('is known by BRP, Suwinet and the own API, each asked once though two fields need it', async () => {
    const persoon = await vraagEen(bijstand.bsn, ['GM0855']);
    const situatie = perBron(persoon.gemeenteSituatiebijdragen);
    const mens = proef.bevolking.vindOpBsn(bijstand.bsn);
    expect(statussen(persoon.gemeenteWerkplanbijdragen)).toEqual(['gemeente.GSDReintegratieInfo ACTUEEL', 'gemeente.GM0855.eigen ACTUEEL']);
    expect(situatie.get('gemeente.BRP GM0855')?.persoonsgegevens).toMatchObject({ geboortedatum: mens?.geboortedatum, gemeente: 'GM0855', opschorting: null });
    expect(situatie.get('gemeente.BijstandsregelingenInfo GM0855')?.uitkeringen).toEqual([{ wet: { code: 'ABW' }, aangevraagd: false, einddatum: null }]);
    expect(situatie.get('gemeente.DUOPersoonsInfo DUO')?.startkwalificatie).toBe(mens?.startkwalificatie);
    expect(JSON.stringify(persoon)).not.toMatch(/PV0855|[Pp]arkeer/);
    expect(proef.gemeente.tellers()).toEqual({ 'dossier open-product': 1 });
    expect(proef.suwinet.tellers()).toEqual({ GSDReintegratieInfo: 1, BijstandsregelingenInfo: 1, DUOPersoonsInfo: 1 });
  });

  test('has the same numbers through Suwinet and through the own API, whatever the dialect', async () => {
    for (const { bsn, gmCode } of [bijstand, rotterdam, eindhoven]) {
      const bijdragen = perBron((await vraagEen(bsn, [gmCode])).gemeenteWerkplanbijdragen);
      const suwinet = bijdragen.get(`gemeente.GSDReintegratieInfo ${gmCode}`)?.activiteiten?.map(({ nummer }) => nummer) ?? [];
      const eigen = bijdragen.get(`gemeente.${gmCode}.eigen ${gmCode}`)?.activiteiten?.map(({ nummer }) => nummer) ?? [];
      const dossier = proef.bevolking.vindOpBsn(bsn)?.gemeenten[0];
      expect(suwinet).toEqual(dossier?.voorzieningen.map(({ nummer }) => nummer));
      expect(eigen).toEqual([...dossier?.voorzieningen ?? [], ...dossier?.eigenDossier ?? []].map(({ nummer }) => nummer));
      expect(suwinet.length).toBeGreaterThan(0);
    }
  });

  test('who moved is asked of each gemeente, and each holder answers for its own', async () => {
    const persoon = await vraagEen(verhuisd.bsn, ['GM0855', 'GM0758']);
    const houders = proef.bevolking.vindOpBsn(verhuisd.bsn)?.gemeenten.filter(({ voorzieningen }) => voorzieningen.length > 0).map(({ gmCode }) => gmCode);
    const suwinet = persoon.gemeenteWerkplanbijdragen.filter(({ bron }) => bron.code === 'gemeente.GSDReintegratieInfo');
    expect(suwinet.map(({ bron }) => bron.houder)).toEqual(houders);
    expect(persoon.gemeenteWerkplanbijdragen.map(({ bron }) => bron.code)).toEqual(expect.arrayContaining(['gemeente.GM0855.eigen', 'gemeente.GM0758.eigen']));
  });

  test('a gemeente that the key names twice is asked and heard once', async () => {
    const persoon = await vraagEen(bijstand.bsn, ['GM0855', 'GM0855']);
    expect(statussen(persoon.gemeenteWerkplanbijdragen)).toEqual(['gemeente.GSDReintegratieInfo ACTUEEL', 'gemeente.GM0855.eigen ACTUEEL']);
  });

  test('who applied and awaits a decision has it as applied for', async () => {
    const { gemeenteSituatiebijdragen } = await vraagEen(bijstandAangevraagd.bsn, ['GM0855']);
    const uitkeringen = gemeenteSituatiebijdragen.flatMap((bijdrage) => bijdrage.uitkeringen ?? []);
    expect(uitkeringen).toEqual([{ wet: { code: 'ABW' }, aangevraagd: true, einddatum: null }]);
  });

  test('who is nowhere but in the BRP has none of what the gemeente would know, and an unknown startkwalificatie', async () => {
    const { gemeenteWerkplanbijdragen, gemeenteSituatiebijdragen } = await vraagEen(onbekendBijBronnen.bsn, ['GM0855']);
    expect(gemeenteWerkplanbijdragen.map(({ bron, activiteiten }) => [bron.status, activiteiten])).toEqual([['NIETS_GEVONDEN', []], ['NIETS_GEVONDEN', []]]);
    const situatie = perBron(gemeenteSituatiebijdragen);
    expect(situatie.get('gemeente.BijstandsregelingenInfo GM0855')).toMatchObject({ bron: { status: 'NIETS_GEVONDEN' }, uitkeringen: [], voorzieningen: null });
    expect(situatie.get('gemeente.DUOPersoonsInfo DUO')).toMatchObject({ bron: { status: 'NIETS_GEVONDEN' }, startkwalificatie: null });
  });

  test('who died is said to have', async () => {
    const { gemeenteSituatiebijdragen } = await vraagEen(overleden.bsn, ['GM0855']);
    expect(gemeenteSituatiebijdragen[0]?.persoonsgegevens?.opschorting).toEqual({ code: 'O' });
  });

  test('never brings a partner along, and never shows a BSN', async () => {
    const metPartner = proef.bevolking.mensen.filter(({ gemeenten }) => gemeenten.some(({ partnerBsn }) => partnerBsn !== null)).slice(0, 20);
    const antwoord = JSON.stringify(await proef.vraagPersonen(metPartner.map(({ bsn, gemeenten }) => proef.zegel(bsn, gemeenten.map(({ gmCode }) => gmCode)))));
    const bsns = metPartner.flatMap(({ bsn, gemeenten }) => [bsn, ...gemeenten.flatMap(({ partnerBsn }) => partnerBsn ?? [])]);
    expect(metPartner.length).toBeGreaterThan(1);
    expect(bsns.filter((bsn) => antwoord.includes(bsn))).toEqual([]);
  });
});

describe('many persons at once', () => {
  test('cost the BRP one question for twenty, and one that appears twice is asked once', async () => {
    const bsns = proef.bevolking.mensen.slice(0, 30).map(({ bsn }) => bsn);
    const personen = await proef.vraagPersonen([...bsns, ...bsns].map((bsn) => proef.zegel(bsn, ['GM0855'])));
    expect(personen).toHaveLength(60);
    expect(proef.brp.tellers()).toEqual({ 'POST /personen': 2 });
    expect(proef.suwinet.tellers()).toMatchObject({ GSDReintegratieInfo: 30 });
    expect(proef.gemeente.tellers()).toEqual({ 'dossier open-product': 30 });
  });
});

describe('when a source fails', () => {
  test.each([
    ['status', { soort: 'status', status: 500 }, 'NIET_BESCHIKBAAR STORING', {}],
    ['misvormd', { soort: 'misvormd' }, 'NIET_BESCHIKBAAR ONGELDIG_ANTWOORD', {}],
    ['afkappen', { soort: 'afkappen' }, 'NIET_BESCHIKBAAR NIET_BEREIKBAAR', {}],
    // Long enough for the one that answers, also when the machine is busy.
    ['vertraging', { soort: 'vertraging', ms: 60_000 }, 'TIJD_OP TIJD_OP', { BRON_GEMEENTEN_TIJDSLIMIET_MS: '1500' }],
  ] as const)('its bijdrage says so and the others are whole: %s', async (_naam, storing, verwacht, omgeving) => {
    const anders = await startProef(omgeving);
    try {
      anders.gemeente.zetStoring({ ...storing, alleen: 'gm0855' });
      const [persoon] = await anders.vraagPersonen([anders.zegel(verhuisd.bsn, ['GM0855', 'GM0758'])]);
      const eigen = persoon?.gemeenteWerkplanbijdragen.filter(({ bron }) => bron.code.endsWith('.eigen')) ?? [];
      expect(statussen(eigen)).toEqual([`gemeente.GM0855.eigen ${verwacht}`, 'gemeente.GM0758.eigen ACTUEEL']);
      expect(eigen[0]).toMatchObject({ bron: { peildatum: null }, activiteiten: null });
      expect(JSON.stringify(persoon)).not.toContain(storingstekst);
    } finally {
      await anders.stop();
    }
  });

  test('a gemeente under the wrong dialect is unknown, in the plan and in the offer, and the others are whole', async () => {
    const anders = await startProef({}, ['GM0855', 'GM0772']);
    try {
      const [tilburg, einde] = await anders.vraagPersonen([anders.zegel(verhuisd.bsn, ['GM0855', 'GM0758']), anders.zegel(eindhoven.bsn, ['GM0772'])]);
      const eigen = [tilburg, einde].flatMap((persoon) => persoon?.gemeenteWerkplanbijdragen.filter(({ bron }) => bron.code.endsWith('.eigen')) ?? []);
      expect(statussen(eigen)).toEqual(['gemeente.GM0855.eigen NIET_BESCHIKBAAR GEWEIGERD', 'gemeente.GM0758.eigen ACTUEEL', 'gemeente.GM0772.eigen NIET_BESCHIKBAAR GEWEIGERD']);
      expect(eigen.map(({ activiteiten }) => activiteiten === null)).toEqual([true, false, true]);
      const [brabant] = await anders.vraagRegios(['AM26']);
      expect(brabant?.gemeenteAanbod.filter(({ aanbod }) => aanbod === null).map(({ bron }) => [bron.houder, bron.status])).toEqual([['GM0855', 'NIET_BESCHIKBAAR']]);
    } finally {
      await anders.stop();
    }
  });

  test('the BRP that fails leaves the person unknown, not absent', async () => {
    proef.brp.zetStoring({ soort: 'status', status: 503 });
    const { gemeenteSituatiebijdragen } = await vraagEen(bijstand.bsn, ['GM0855']);
    expect(gemeenteSituatiebijdragen[0]).toMatchObject({ bron: { code: 'gemeente.BRP', status: 'NIET_BESCHIKBAAR', reden: 'STORING' }, persoonsgegevens: null });
    expect(gemeenteSituatiebijdragen.slice(1).map(({ bron }) => bron.status)).not.toContain('NIET_BESCHIKBAAR');
  });

  test('a deadline that has passed is TIJD_OP everywhere, and nothing is asked', async () => {
    const verzoek = maakVerzoek({ deadline: nu + 20 });
    const [persoon] = await proef.vraagPersonen([proef.zegel(bijstand.bsn, ['GM0855'], verzoek)], verzoek);
    expect(new Set(persoon?.gemeenteSituatiebijdragen.map(({ bron }) => bron.status))).toEqual(new Set(['TIJD_OP']));
    expect(proef.gemeente.tellers()).toEqual({});
  });
});

describe('who may not ask', () => {
  test('another party gets NIET_BEVOEGD and no source is asked', async () => {
    const verzoek = maakVerzoek({ aanroeper: { ...voorbeeldclaims.aanroeper, partij: 'SOCIALE_PARTNERS' } });
    const [persoon] = await proef.vraagPersonen([proef.zegel(bijstand.bsn, ['GM0855'], verzoek)], verzoek);
    expect(new Set(statussen([...persoon?.gemeenteSituatiebijdragen ?? [], ...persoon?.gemeenteWerkplanbijdragen ?? []]).map((regel) => regel.split(' ').slice(1).join(' '))))
      .toEqual(new Set(['NIET_BEVOEGD GEEN_RECHT_OP_DIENST']));
    expect([proef.brp.tellers(), proef.suwinet.tellers(), proef.gemeente.tellers()]).toEqual([{}, {}, {}]);
  });

  test('a key of another request, and no key at all, ask nothing', async () => {
    const vreemd = proef.zegel(wwJong.bsn, ['GM0855'], maakVerzoek({ verzoekId: 'een-ander' }));
    const [met, zonder, onzin] = await proef.vraagPersonen([vreemd, null, 'geen sleutel']);
    expect(statussen(met?.gemeenteWerkplanbijdragen ?? [])).toEqual(['gemeente.GSDReintegratieInfo NIET_BEVOEGD ONGELDIGE_SLEUTEL']);
    expect(met?.gemeenteSituatiebijdragen).toHaveLength(4);
    expect(zonder).toEqual({ gemeenteWerkplanbijdragen: [], gemeenteSituatiebijdragen: [] });
    expect(onzin?.gemeenteWerkplanbijdragen[0]?.bron.reden).toBe('ONGELDIGE_SLEUTEL');
    expect(proef.brp.tellers()).toEqual({});
  });
});

describe('the offer of a region', () => {
  test('is one bijdrage a gemeente, from both suppliers, and is kept', async () => {
    const [brabant, gelderland] = await proef.vraagRegios(['AM26', 'AM07']);
    expect(brabant?.gemeenteAanbod.every(({ bron, aanbod }) => bron.status === 'ACTUEEL' && aanbod?.length === 4)).toBe(true);
    expect(brabant?.gemeenteAanbod.flatMap(({ aanbod }) => aanbod ?? []).some(({ uuidInstrument }) => uuidInstrument === evaUuid('RMT-WERKFIT'))).toBe(true);
    expect(gelderland?.gemeenteAanbod.find(({ bron }) => bron.houder === 'GM0277')).toMatchObject({ bron: { status: 'NIET_BESCHIKBAAR', reden: 'GEEN_ADRES' }, aanbod: null });
    const gevraagd = Object.values(proef.gemeente.tellers()).reduce((som, aantal) => som + aantal, 0);
    await proef.vraagRegios(['AM26']);
    expect(Object.values(proef.gemeente.tellers()).reduce((som, aantal) => som + aantal, 0)).toBe(gevraagd);
  });

  test('of a gemeente that stops answering is the earlier one, with its own peildatum', async () => {
    const [eerst] = await proef.vraagRegios(['AM26']);
    proef.tijd.nu = nu + 3_600_000;
    proef.gemeente.zetStoring({ soort: 'status', status: 500, alleen: 'gm0855' });
    const [later] = await proef.vraagRegios(['AM26']);
    const van = (regio: typeof eerst) => regio?.gemeenteAanbod.find(({ bron }) => bron.houder === 'GM0855');
    expect(van(later)).toEqual({ bron: { ...van(eerst)?.bron, status: 'VEROUDERD', reden: 'STORING' }, aanbod: van(eerst)?.aanbod });
    expect(later?.gemeenteAanbod.filter(({ bron }) => bron.status === 'VEROUDERD')).toHaveLength(1);
  });
});
