import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, buildSchema, parse, type ConstDirectiveNode } from 'graphql';
import { z } from 'zod';
import { readManifest } from '../../gateway/operation/manifest.ts';
import { readToegang } from '../../subgraphs/shared/toegang/beleid.ts';
import { readDoelregister } from '../../subgraphs/shared/toegang/doelen.ts';
import { readBijlagen } from './bijlagen.ts';
import { createDocumentatie, type Documentatie } from './index.ts';
import { createModel, type Documentatiegrond } from './model.ts';
import { findRij, leesPagina, listElementen, zoekAnker, type Element } from './pagina.fixture.ts';

const lees = (bestand: string): string => readFileSync(`schema/${bestand}`, 'utf8');
const apiSdl = lees('api.graphql');
const supergraph = lees('supergraph.graphql');
const doelbindingen = readDoelregister({}).alle;

const maak = (grond: Partial<Documentatiegrond> = {}): Documentatie => createDocumentatie(createModel({
  api: buildSchema(apiSdl), supergraph, beleid: readToegang(parse(supergraph)), doelbindingen, operaties: readManifest(null), ...readBijlagen(), ...grond,
}));

let documentatie: Documentatie;
let paginas: ReadonlyMap<string, Element>;
beforeAll(() => {
  documentatie = maak();
  paginas = new Map(documentatie.namen.filter((naam) => naam.endsWith('.html')).map((naam) => [naam, leesPagina(documentatie.schrijf(naam) ?? '')]));
});

const pagina = (naam: string): Element => paginas.get(naam) ?? leesPagina('<geen/>');
const ankersVan = (van: Element): string[] => listElementen(van).flatMap(({ attributen: { id } }) => id ?? []);
/** What stands on the page of a type behind a word in the list of a field. */
const rijVan = (type: string, veld: string, naam: string): string | undefined => findRij(zoekAnker(pagina(`typen/${type}.html`), veld), naam)?.tekst;

describe('the documentation', () => {
  test('has a place for every type, field, argument and enum value of the schema', () => {
    const verwacht = parse(apiSdl).definitions.flatMap((een): string[] => {
      if (!('name' in een) || !een.name || een.kind === Kind.DIRECTIVE_DEFINITION) return [];
      const pagina = `typen/${een.name.value}.html`;
      const velden = 'fields' in een ? een.fields ?? [] : [];
      const delen = [
        ...velden.flatMap((veld) => [veld.name.value, ...('arguments' in veld ? veld.arguments ?? [] : []).map(({ name }) => `${veld.name.value}.${name.value}`)]),
        ...('values' in een ? een.values ?? [] : []).map(({ name }) => name.value),
      ];
      return delen.length === 0 ? [`${pagina}#inhoud`] : delen.map((deel) => `${pagina}#${deel}`);
    });
    const plaatsen = new Set([...paginas].flatMap(([naam, dom]) => ankersVan(dom).map((anker) => `${naam}#${anker}`)));
    expect(verwacht.length).toBeGreaterThan(1_400);
    expect(verwacht.filter((plaats) => !plaatsen.has(plaats))).toEqual([]);
  });

  test('has no link that leads nowhere, and none to another host', () => {
    const namen = new Set(documentatie.namen);
    const ankers = new Map([...paginas].map(([naam, dom]) => [naam, new Set(ankersVan(dom))]));
    const fout = [...paginas].flatMap(([naam, dom]) => listElementen(dom).filter(({ tag }) => ['a', 'link', 'script'].includes(tag)).flatMap(({ attributen }) => {
      const adres = attributen['href'] ?? attributen['src'] ?? 'ontbreekt';
      const [pad = '', anker] = adres.split('#');
      const doel = pad === '' ? naam : posix.join(posix.dirname(naam), pad);
      return namen.has(doel) && (anker === undefined || ankers.get(doel)?.has(anker)) ? [] : [`${naam}: ${adres}`];
    }));
    expect(fout).toEqual([]);
  });

  test('can be read with a screen reader and a keyboard', () => {
    for (const [naam, dom] of paginas) {
      const koppen = listElementen(dom).filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag.slice(1)));
      expect([naam, koppen.filter((niveau) => niveau === 1).length, koppen.every((niveau, plek) => niveau <= (koppen[plek - 1] ?? 0) + 1)]).toEqual([naam, 1, true]);
      expect([naam, listElementen(dom, 'html')[0]?.attributen['lang'], listElementen(dom, 'main').length, listElementen(dom, 'a')[0]?.attributen['href']]).toEqual([naam, 'nl', 1, '#inhoud']);
      expect([naam, listElementen(dom, 'title')[0]?.tekst]).toEqual([naam, expect.stringContaining(' - Schema van Loketgraaf')]);
      const ankers = ankersVan(dom);
      expect([naam, ankers.filter((anker, plek) => ankers.indexOf(anker) !== plek)]).toEqual([naam, []]);
      for (const { attributen } of listElementen(dom, 'nav')) expect([naam, attributen['aria-label']]).toEqual([naam, expect.stringMatching(/./)]);
    }
    expect(listElementen(pagina('zoeken.html'), 'label')[0]?.attributen['for']).toBe(listElementen(pagina('zoeken.html'), 'input')[0]?.attributen['id'] ?? 'ontbreekt');
  });

  test('has nothing that a policy against scripts in the page would stop', () => {
    for (const [naam, dom] of paginas) {
      expect([naam, listElementen(dom).flatMap(({ attributen }) => Object.keys(attributen)).filter((attribuut) => /^on|^style$/.test(attribuut))]).toEqual([naam, []]);
      expect([naam, listElementen(dom, 'script').filter(({ tekst }) => tekst !== ''), listElementen(dom, 'style')]).toEqual([naam, [], []]);
    }
  });
});

describe('of a field it says', () => {
  test('where it comes from, also what it is merged from', () => {
    expect(rijVan('Persoon', 'regio', 'Komt van')).toBe('werkcentrum');
    expect(rijVan('Persoon', 'situatie', 'Komt van')).toBe('werkcentrum, samengevoegd uit wat uwv, gemeente, sbb, oofonds bijdragen');
    expect(rijVan('Query', 'uwvLogboek', 'Komt van')).toBe('uwv');
    expect(rijVan('Kandidatenzoekopdracht', 'facetten', 'Komt van')).toBe('werkgevers, samengevoegd uit wat werkcentrum bijdraagt');
  });

  test('when it is null: what its description says, and what follows from the schema', () => {
    expect(rijVan('Persoon', 'id', 'Leeg (null)')).toBe('Nooit.');
    expect(rijVan('Persoon', 'regio', 'Leeg (null)')).toBe('Leeg wanneer de woonplaats buiten Nederland of onbekend is.');
    expect(rijVan('Persoon', 'arbeidsmarktprofiel', 'Leeg (null)')).toBe('Leeg wanneer er nog geen profiel is, en voor wie het niet mag zien: alleen de arrangeur en de persoon zelf. Leeg, met de fout NIET_BEVOEGD, voor wie dit met dit doel of deze rol niet mag zien.');
    expect(rijVan('Persoon', 'situatie', 'Leeg (null)')).toContain('Kan leeg zijn wanneer een partij die bijdraagt niet antwoordt (uwv, gemeente, sbb, oofonds).');
    expect(rijVan('Query', 'uwvLogboek', 'Leeg (null)')).toContain('Leeg, met een fout, wanneer uwv niet antwoordt.');
  });

  test('what it costs, and how long its list is', () => {
    expect(rijVan('Persoon', 'situatie', 'Kosten')).toBe('Telt voor 10 bij de geschatte kosten.');
    expect(rijVan('Query', 'werkgeversvragen', 'Kosten')).toBe('Lijst, geschat op 20; first bepaalt de lengte. ');
  });

  test('its arguments with their defaults, and which registered operations ask it', () => {
    expect(zoekAnker(pagina('typen/Query.html'), 'werkgeversvragen.first').tekst).toBe('first: Int Hoeveel vragen, 1 tot en met 100. Standaard 20.');
    const rij = findRij(zoekAnker(pagina('typen/Persoon.html'), 'werkplan'), 'Gevraagd door');
    expect(rij && listElementen(rij, 'li').map(({ tekst }) => tekst)).toEqual(expect.arrayContaining([expect.stringMatching(/^loket: (?:\w+, )*Loket\b/)]));
  });

  test('examples of the journeys, with their answer', () => {
    expect(rijVan('Persoon', 'verantwoordelijkheid', 'Voorbeelden')).toContain('Sociaal plan');
    const tekst = pagina('voorbeelden/01-sociaal-plan.html').tekst;
    expect(tekst).toContain('persoonOpBsn(bsn: $bsn)');
    expect(tekst).toContain('"naam": "Midden-Brabant"');
    expect(tekst).not.toContain('persoon: sociaalPlan');
    expect(listElementen(pagina('typen/Arrangeur.html'), 'pre').map(({ tekst }) => tekst).join()).toContain('"naam": "R. Maas"');
  });
});

/** Who may see a field, read from the SDL without the policy of the product: type, field, and what it gives; all rules hold. */
function wieMagVolgensSdl(plek: string): Set<string> {
  const [type = '', veldnaam = ''] = plek.split('.');
  const definities = parse(supergraph).definitions.flatMap((een) => (een.kind === Kind.OBJECT_TYPE_DEFINITION ? [een] : []));
  const eigen = definities.find(({ name }) => name.value === type);
  const veld = eigen?.fields?.find(({ name }) => name.value === veldnaam);
  const soort = /\w+/.exec(JSON.stringify(veld?.type).match(/"kind":"Name","value":"(\w+)"/)?.[1] ?? '')?.[0];
  const regels = [eigen, veld, definities.find(({ name }) => name.value === soort)].flatMap((een): readonly ConstDirectiveNode[] => een?.directives ?? []).filter(({ name }) => name.value === 'toegang');
  const teksten = (regel: ConstDirectiveNode, naam: string): string[] | null => {
    const waarde = regel.arguments?.find(({ name }) => name.value === naam)?.value;
    return waarde?.kind === Kind.LIST ? waarde.values.flatMap((een) => ('value' in een ? [String(een.value)] : [])) : null;
  };
  return new Set(doelbindingen.flatMap(({ code, rollen }) => rollen.filter((rol) => regels.every((regel) => teksten(regel, 'doelen')?.includes(code) && (teksten(regel, 'rollen')?.includes(rol) ?? true))).map((rol) => `${code} ${rol}`)));
}

describe('who may', () => {
  test.each(['Persoon.doelgroepregister', 'Persoon.contactverzoeken', 'Persoon.werkplan', 'Werkplan.diagnose', 'Intake.samenvatting', 'Query.mijnGegevens', 'Query.zoekKandidaten', 'Query.monitor', 'Mutation.draagOver'])('%s is as the SDL says', (plek) => {
    const [type = '', veld = ''] = plek.split('.');
    const wie = findRij(zoekAnker(pagina(`typen/${type}.html`), veld), 'Wie mag');
    const getoond = (wie ? listElementen(wie, 'li') : []).flatMap(({ tekst }) => {
      const [doelen = '', rollen = ''] = tekst.split(': ');
      return doelen.split(', ').flatMap((doel) => rollen.split(', ').map((rol) => `${doel} ${rol}`));
    });
    expect(getoond.length).toBeGreaterThan(0);
    expect(new Set(getoond)).toEqual(wieMagVolgensSdl(plek));
  });

  test('is everybody where nothing is about a person', () => {
    expect(rijVan('Query', 'arbeidsmarktregios', 'Wie mag')).toBe('Iedereen die is aangemeld, voor elk doel.');
  });

  test('names every purpose with its ground', () => {
    expect(ankersVan(pagina('doelen.html'))).toEqual(expect.arrayContaining(doelbindingen.map(({ code }) => code)));
  });
});

describe('searching', () => {
  const zoekSchema = z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]));
  const zoek = (vraag: string) => {
    const wereld = createContext({ vraag });
    const script = `${documentatie.schrijf('zoekindex.js') ?? ''}${documentatie.schrijf('zoeken.js') ?? ''}; JSON.stringify(zoekIn(zoekindex, vraag))`;
    return zoekSchema.parse(JSON.parse(String(runInContext(script, wereld))));
  };

  test('finds a field by a word of its description', () => {
    expect(zoek('pseudonieme blijvend').map(([naam]) => naam)).toContain('Persoon.id');
    expect(zoek('woonplaats').map(([, , adres]) => adres)).toContain('typen/Persoon.html#regio');
  });

  test('has what is called so first, whatever the capitals and accents', () => {
    expect(zoek('WERKPLAN')[0]?.[0]).toBe('Werkplan');
    expect(zoek('bevoegd').map(([naam]) => naam)).toContain('NIET_BEVOEGD');
    expect(zoek('één persoon').length).toBe(zoek('een persoon').length);
  });

  test('finds nothing for nothing, and nothing that is not there', () => {
    expect([zoek('   '), zoek('xyzzy'), zoek('werkplan xyzzy')]).toEqual([[], [], []]);
  });

  test('leads to what is there', () => {
    const adressen = zoekSchema.parse(JSON.parse((documentatie.schrijf('zoekindex.js') ?? '').slice('const zoekindex = '.length, -2))).map(([, , adres]) => adres);
    const plaatsen = new Set([...paginas].flatMap(([naam, dom]) => [naam, ...ankersVan(dom).map((anker) => `${naam}#${anker}`)]));
    const weg = adressen.filter((adres) => !plaatsen.has(adres));
    expect(adressen.length).toBeGreaterThan(1_700);
    expect(weg).toEqual([]);
  });
});

describe('hostile text', () => {
  const kwaad = '</code><script>alert(1)</script><img src=x onerror=alert(2)> " onmouseover="x" \' & ]]> \u0001 -->';
  const sdl = `type Query { ${JSON.stringify(kwaad)} veld(${JSON.stringify(kwaad)} a: String = ${JSON.stringify(kwaad)}): Keus @deprecated(reason: ${JSON.stringify(kwaad)}) }
${JSON.stringify(kwaad)} enum Keus { ${JSON.stringify(kwaad)} EEN }
${JSON.stringify(kwaad)} input Invoer { ${JSON.stringify(kwaad)} b: String = ${JSON.stringify(kwaad)} }`;

  test('stays text, everywhere', () => {
    const [eerste] = doelbindingen;
    const giftig = maak({
      api: buildSchema(sdl), supergraph: sdl, beleid: readToegang(parse(sdl)), wijzigingen: `## ${kwaad}\n\n- \`${kwaad}\`\n\n${kwaad}`,
      operaties: [{ client: kwaad, naam: kwaad, document: '{ veld }' }], voorbeelden: [{ naam: '01-kwaad', titel: kwaad, toelichting: [kwaad], vraag: `{ veld(a: ${JSON.stringify(kwaad)}) }`, antwoord: { data: { veld: kwaad } } }],
      doelbindingen: eerste ? [{ ...eerste, omschrijving: kwaad }] : [],
    });
    for (const naam of giftig.namen.filter((een) => een.endsWith('.html'))) {
      const alle = listElementen(leesPagina(giftig.schrijf(naam) ?? ''));
      expect([naam, alle.filter(({ tag, attributen }) => tag === 'img' || (tag === 'script' && attributen['src'] === undefined) || Object.keys(attributen).some((attribuut) => attribuut.startsWith('on')))]).toEqual([naam, []]);
    }
    expect(zoekAnker(leesPagina(giftig.schrijf('typen/Query.html') ?? ''), 'veld').tekst).toContain('<script>alert(1)</script><img src=x onerror=alert(2)> " onmouseover="x" \' & ]]> \ufffd');
  });
});

test('something deprecated says so, with its end date', () => {
  const sdl = 'type Query { oud: Int @deprecated(reason: "Gebruik nieuw. Dit blijft tot 2030-01-01.") nieuw: Int }';
  const oud = maak({ api: buildSchema(sdl), supergraph: sdl, beleid: readToegang(parse(sdl)), voorbeelden: [], operaties: [] });
  expect(zoekAnker(leesPagina(oud.schrijf('typen/Query.html') ?? ''), 'oud').tekst).toContain('Verouderd: kan na 2030-01-01 verdwijnen. Gebruik nieuw. Dit blijft tot 2030-01-01.');
  expect(oud.schrijf('typen/Weg.html')).toBeNull();
});
