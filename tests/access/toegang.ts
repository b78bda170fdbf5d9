import { appendFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { onbekendBsn, vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { controleerAlles } from '../../subgraphs/shared/logboek/controleer.ts';
import { logboekmap as map, opstelling } from '../met-logboek.ts';
import { totaal, type Graafantwoord, type Graafverzoek } from '../opstelling.ts';

// Who may see what, for which purpose, and who looked, through the whole system over HTTP.

const antwoordSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ path: z.array(z.union([z.string(), z.number()])).optional(), extensions: z.looseObject({ code: z.string() }) })).default([]),
});

const loketvraag = `query ($bsn: String!) { persoonOpBsn(bsn: $bsn) {
  id
  situatie { naam { waarde } doelgroepregister { isGeregistreerd } bronnen { code status } tegenspraken { feit } }
  doelgroepregister { isGeregistreerd }
  verantwoordelijkheid { uitkomst rijen { situatie } ontbrekend { feit bron status } }
  aanspreekpunten { uitkomst rijen { persona } ontbrekend { feit bron status } }
  selectie { perDefinitie }
  werkplan { doel intake { samenvatting } diagnose { uitkomst } activiteiten { omschrijving } }
  menukaart(first: 100) { totaal edges { node { status instrument { id } redenen { code } } } bronnen { code status } }
} }`;

afterEach(() => { opstelling.wisStoringen(); });

const vraag = async (verzoek: Graafverzoek): Promise<Graafantwoord & z.infer<typeof antwoordSchema>> => {
  const antwoord = await opstelling.vraag(verzoek);
  return { ...antwoord, ...antwoordSchema.parse(antwoord.json) };
};
const burger = async (bsn: string): Promise<string> => toToken('demo-burger-AM26', { bsn });
const weigeringen = ({ errors }: z.infer<typeof antwoordSchema>): string[] => errors.filter(({ extensions }) => extensions.code === 'NIET_BEVOEGD').map(({ path }) => path?.join('.') ?? '');
const zonderSporen = (tekst: string): string => tekst.replaceAll(/"(peildatum|traceId)":"[^"]*"/g, '"$1":""');
const registervragen = (): number => Object.entries(opstelling.tellers()['suwinet'] ?? {}).filter(([dienst]) => dienst.includes('Arbeidsbeperkten')).reduce((som, [, aantal]) => som + aantal, 0);

describe('fields by role and purpose', () => {
  const variables = { bsn: vastePersonen.banenafspraak.bsn };

  test('an arrangeur sees the doelgroepregister; a loket does not, is told so, and it is not asked', async () => {
    const arrangeur = await vraag({ query: loketvraag, variables });
    expect(arrangeur.errors).toEqual([]);
    expect(arrangeur.data).toMatchObject({ persoonOpBsn: { situatie: { doelgroepregister: { isGeregistreerd: 'JA' } }, doelgroepregister: { isGeregistreerd: 'JA' }, selectie: { perDefinitie: 'JA' } } });
    opstelling.wisTellers();
    const loket = await vraag({ query: loketvraag, variables, aanroeper: 'demo-loket-AM26' });
    expect(weigeringen(loket)).toEqual([
      'persoonOpBsn.situatie.doelgroepregister', 'persoonOpBsn.doelgroepregister', 'persoonOpBsn.selectie', 'persoonOpBsn.werkplan.intake.samenvatting', 'persoonOpBsn.werkplan.diagnose',
    ]);
    expect(loket.data).toMatchObject({ persoonOpBsn: { situatie: { doelgroepregister: null, naam: { waarde: expect.any(String) } }, werkplan: { activiteiten: expect.any(Array) } } });
    expect(totaal(opstelling.tellers())).toBeGreaterThan(0);
    expect(registervragen()).toBe(0);
  });

  test('twins who differ only in the register are alike for who may not see it, whatever is asked', async () => {
    const beide = async (aanroeper: string): Promise<readonly [string, string]> => {
      const een = await vraag({ query: loketvraag, variables, aanroeper });
      opstelling.zetMelding('UWVPersoonsArbeidsbeperktenInfo', 'FOUT');
      const ander = await vraag({ query: loketvraag, variables, aanroeper });
      opstelling.wisStoringen();
      return [zonderSporen(een.tekst), zonderSporen(ander.tekst)];
    };
    const [een, ander] = await beide('demo-loket-AM26');
    expect(ander).toBe(een);
    const [wel, niet] = await beide('demo-arrangeur-AM26');
    expect(niet).not.toBe(wel);
  });

  test('a purpose opens only what it is for: banenafspraak shows the register and nothing else of the situation', async () => {
    opstelling.wisTellers();
    const { data, errors } = await vraag({ query: 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { doelgroepregister { isGeregistreerd } werkplan { doel } situatie { naam { waarde } } } }', variables, doel: 'banenafspraak' });
    expect(data).toEqual({ persoonOpBsn: { doelgroepregister: { isGeregistreerd: 'JA' }, werkplan: null, situatie: null } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NIET_BEVOEGD', 'NIET_BEVOEGD']);
    expect(Object.keys(opstelling.tellers()['sbb'] ?? {})).toEqual([]);
  });

  test.each([
    ['a data team', 'demo-data-AM26', 'catalogus'], ['a werkgeversservicepunt', 'demo-wsp-AM26', 'matching'], ['an officer', 'demo-functionaris-AM26', 'toezicht'],
  ])('%s sees regions and no person, and no source is asked', async (_wie, aanroeper, doel) => {
    opstelling.wisTellers();
    const { data, errors } = await vraag({ query: 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id } arbeidsmarktregio(amCode: "AM26") { naam } }', variables, aanroeper, doel });
    expect(data).toEqual({ persoonOpBsn: null, arbeidsmarktregio: { naam: 'Midden-Brabant' } });
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['persoonOpBsn'], 'NIET_BEVOEGD']]);
    expect(totaal(opstelling.tellers())).toBe(0);
  });
});

describe('persons by relation', () => {
  const opBsn = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id situatie { naam { waarde } } } }';

  test('who lives elsewhere looks the same as who is not there, until an aanmelding with a reason that the citizen reads', async () => {
    const { bsn } = vastePersonen.utrecht;
    const nietDaar = await vraag({ query: opBsn, variables: { bsn: onbekendBsn } });
    expect((await vraag({ query: opBsn, variables: { bsn } })).tekst).toBe(nietDaar.tekst);
    const meldAan = 'mutation ($input: MeldAanInput!) { meldAan(input: $input) { aanmelding { partij reden } fouten { code } } }';
    const aanmelding = await vraag({ query: meldAan, doel: 'aanmelding', variables: { input: { bsn, reden: 'Werkt in Tilburg en kwam hier binnen.', idempotentiesleutel: 'proef-1' } } });
    expect(aanmelding.data).toEqual({ meldAan: { aanmelding: { partij: 'WERKCENTRUM', reden: 'Werkt in Tilburg en kwam hier binnen.' }, fouten: [] } });
    expect((await vraag({ query: opBsn, variables: { bsn } })).data).toMatchObject({ persoonOpBsn: { situatie: { naam: { waarde: expect.any(String) } } } });
    const eigen = await vraag({ query: '{ mijnGegevens { aanmeldingen { reden } } mijnInzages { inzages { edges { node { relatie doel } } } } }', aanroeper: await burger(bsn), doel: 'eigen-gegevens' });
    expect(eigen.data).toMatchObject({ mijnGegevens: { aanmeldingen: [{ reden: 'Werkt in Tilburg en kwam hier binnen.' }] } });
    expect(JSON.stringify(eigen.data)).toContain('"relatie":"AANMELDING","doel":"werkplan"');
  });

  test('a private party needs consent, which the person gives and takes back', async () => {
    const { bsn } = vastePersonen.ww;
    const vakbond = (): Promise<unknown> => vraag({ query: opBsn, variables: { bsn }, aanroeper: 'demo-arrangeur-AM26-SOCIALE_PARTNERS' }).then(({ data }) => data?.['persoonOpBsn']);
    const toestemming = async (veld: 'geefToestemming' | 'trekToestemmingIn', sleutel: string): Promise<unknown> => (await vraag({
      query: `mutation ($input: ${veld === 'geefToestemming' ? 'GeefToestemmingInput' : 'TrekToestemmingInInput'}!) { ${veld}(input: $input) { fouten { code } } }`,
      variables: { input: { partij: 'SOCIALE_PARTNERS', idempotentiesleutel: sleutel } }, aanroeper: await burger(bsn), doel: 'toestemming',
    })).data;
    expect(await vakbond()).toBeNull();
    expect(await toestemming('geefToestemming', 't-1')).toEqual({ geefToestemming: { fouten: [] } });
    expect(await vakbond()).not.toBeNull();
    expect(await toestemming('trekToestemmingIn', 't-2')).toEqual({ trekToestemmingIn: { fouten: [] } });
    expect(await vakbond()).toBeNull();
  });
});

describe('a citizen', () => {
  const { bsn } = vastePersonen.allePartijen;

  test('sees their own werkplan and menukaart, and cannot look anybody up', async () => {
    const eigen = await vraag({ query: '{ mijnWerkplan { doel activiteiten { partij } } mijnMenukaart { instrumenten(first: 3) { totaal edges { node { status } } } } }', aanroeper: await burger(bsn), doel: 'eigen-gegevens' });
    expect(eigen.errors).toEqual([]);
    expect(z.object({ mijnWerkplan: z.object({ activiteiten: z.array(z.object({ partij: z.string() })) }) }).parse(eigen.data).mijnWerkplan.activiteiten.map(({ partij }) => partij)).toEqual(expect.arrayContaining(['UWV', 'GEMEENTE', 'SBB', 'OOFONDS', 'SOCIALE_PARTNERS']));
    expect(eigen.data).toMatchObject({ mijnMenukaart: { instrumenten: { edges: [{}, {}, {}] } } });
    const ander = await vraag({ query: 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id } }', variables: { bsn }, aanroeper: await burger(bsn), doel: 'eigen-gegevens' });
    expect([ander.data, weigeringen(ander)]).toEqual([{ persoonOpBsn: null }, ['persoonOpBsn']]);
    expect((await vraag({ query: '{ mijnGegevens { id } }' })).data).toEqual({ mijnGegevens: null });
  });

  test('reads from the Logboeken of all parties together who looked, and nobody else\'s', async () => {
    await vraag({ query: loketvraag, variables: { bsn }, aanroeper: 'demo-loket-AM26' });
    await vraag({ query: loketvraag, variables: { bsn: vastePersonen.bijstand.bsn } });
    const { data, tekst, errors } = await vraag({
      query: '{ mijnInzages { inzages(first: 100) { totaal bronnen { code status } edges { node { aanvraag rol doel doelomschrijving relatie bijPartijen { houder gegevens uitkomst } } } } } }', aanroeper: await burger(bsn), doel: 'eigen-gegevens',
    });
    expect(errors).toEqual([]);
    const lijst = z.object({ mijnInzages: z.object({ inzages: z.object({ edges: z.array(z.object({ node: z.object({ rol: z.string(), doel: z.string(), relatie: z.string().nullable(), bijPartijen: z.array(z.object({ houder: z.string(), gegevens: z.array(z.string()), uitkomst: z.string() })) }) })) }) }) }).parse(data).mijnInzages.inzages.edges.map(({ node }) => node);
    const loket = lijst.find(({ rol }) => rol === 'loket');
    expect(loket).toMatchObject({ doel: 'werkplan', relatie: 'REGIO' });
    expect(loket?.bijPartijen.map(({ houder }) => houder).sort()).toEqual(['GEMEENTE', 'OOFONDS', 'SBB', 'UWV', 'WERKCENTRUM']);
    expect(loket?.bijPartijen.find(({ houder }) => houder === 'UWV')?.gegevens).toEqual(expect.arrayContaining(['situatie', 'uwv.UWVPersoonsWvInfo', 'werkplan']));
    expect(loket?.bijPartijen.flatMap(({ gegevens }) => gegevens)).not.toContain('doelgroepregister');
    expect(lijst.every(({ doel }) => ['werkplan', 'eigen-gegevens', 'banenafspraak'].includes(doel))).toBe(true);
    expect(tekst).not.toMatch(/9999\d{5}|pseudoniem/);
  });
});

describe('officers', () => {
  test('read the Logboek of their own party by person, never without a filter, and that of no other', async () => {
    const query = 'query ($filter: Logboekfilter!) { uwvLogboek(filter: $filter) { verwerkingen { naam gegevens uitkomst partij } heeftMeer } }';
    await vraag({ query: loketvraag, variables: { bsn: vastePersonen.wia.bsn }, aanroeper: 'demo-arrangeur-AM01' });
    await vraag({ query: loketvraag, variables: { bsn: vastePersonen.bijstand.bsn } });
    const lees = (aanroeper: string, filter: object): ReturnType<typeof vraag> => vraag({ query, variables: { filter }, aanroeper, doel: 'toezicht' });
    const eigen = await lees('demo-functionaris-AM26-UWV', { betrokkene: vastePersonen.bijstand.bsn });
    expect(eigen.data).toMatchObject({ uwvLogboek: { verwerkingen: expect.arrayContaining([expect.objectContaining({ naam: 'uwv.verwerking', partij: 'WERKCENTRUM' })]) } });
    expect((await lees('demo-functionaris-AM26-SBB', { betrokkene: vastePersonen.bijstand.bsn })).data).toEqual({ uwvLogboek: null });
    expect((await lees('demo-functionaris-AM26-UWV', {})).errors.map(({ extensions }) => extensions.code)).toEqual(['ONGELDIGE_INVOER']);
  });
});

describe('the Logboek on disk', () => {
  const schrijvers = async (): Promise<string[]> => (await readdir(map)).sort();

  test('is one of each party and of the gateway, with a whole chain and nobody\'s number', async () => {
    expect(await schrijvers()).toEqual(['gateway', 'gemeente', 'oofonds', 'sbb', 'uwv', 'werkcentrum']);
    const gezegd: string[] = [];
    expect(await controleerAlles({ soort: 'bestand', map, maxBytes: 1 }, (melding) => void gezegd.push(melding))).toBe(0);
    expect(gezegd).toHaveLength(6);
    for (const deel of await schrijvers()) {
      for (const bestand of await readdir(join(map, deel))) expect(/\b9999\d{5}\b|demo-/.exec(await readFile(join(map, deel, bestand), 'utf8'))?.[0]).toBeUndefined();
    }
  });

  test('shows which row was altered first', async () => {
    const kopie = await mkdtemp(join(tmpdir(), 'logboek-'));
    const [bestand = ''] = (await readdir(join(map, 'uwv'))).filter((naam) => naam.endsWith('.ndjson'));
    await opstelling.vraag({ query: loketvraag, variables: { bsn: vastePersonen.bijstand.bsn } });
    const tekst = await readFile(join(map, 'uwv', bestand), 'utf8');
    try {
      await mkdir(join(kopie, 'uwv'));
      for (const naam of await readdir(join(map, 'uwv'))) await appendFile(join(kopie, 'uwv', naam), await readFile(join(map, 'uwv', naam)));
      await writeFile(join(kopie, 'uwv', bestand), tekst.replace('GEGEVEN', 'GEWEIGERD'));
      const gezegd: string[] = [];
      expect(await controleerAlles({ soort: 'bestand', map: kopie, maxBytes: 1 }, (melding) => void gezegd.push(melding))).toBe(1);
      expect(gezegd.join()).toMatch(/uwv-[^:]*: regel \d+ /);
    } finally {
      await rm(kopie, { recursive: true, force: true });
    }
  });
});
