import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { parseRegister } from '../subgraphs/gemeente/register.ts';
import { fondsenlijst } from '../subgraphs/oofonds/fondsenlijst.ts';
import { applyAfwijkingen, standaardDiensten } from '../subgraphs/shared/suwinet/diensten.ts';
import { applyAfwijkingen as applyTermijnen, standaardTermijnen } from '../subgraphs/werkcentrum/bewaring/config.ts';
import { createLezers, listGelezen, listGrenzen, listVoorvoegsels } from './docs/instellingen.ts';
import { listBlokken, listCode, listHoofdletters, listLinks, listPaden, listRijen, listScripts } from './docs/markdown.ts';

const lees = (pad: string): string => readFileSync(pad, 'utf8');
const paginas = globSync(['README.md', 'CHANGELOG.md', 'GLOSSARY.md', 'docs/**/*.md', 'subgraphs/**/README.md']).sort();
const beheer = lees('docs/operations.md');
const rijen = listRijen(beheer);
const namenIn = (cel = ''): string[] => listCode(cel);
const instellingrijen = rijen.filter(({ kop }) => kop[0] === 'setting');
const grensrijen = rijen.filter(({ kop }) => kop[0] === 'limit');
const voorvoegsels = rijen.filter(({ kop }) => kop[1] === 'prefix').flatMap(({ cellen }) => namenIn(cellen[1])).map((naam) => naam.replace(/_\*$/, ''));
const vermeld = new Set(instellingrijen.flatMap(({ cellen }) => namenIn(cellen[0])).filter((naam) => !naam.includes('*')));
const vermeldeGrenzen = new Set(grensrijen.flatMap(({ cellen }) => namenIn(cellen[0])));
const gelezen = listGelezen();
const alle = new Set([...gelezen, ...[...listVoorvoegsels()].flatMap((naam) => [...listGrenzen()].map((grens) => `${naam}${grens}`))]);
const lezers = createLezers();

/** Values of every form that a setting may have, to find one that it takes. */
const waarden = ['x', '1', 'a@b.example', 'https://a.example', '2026-11-02', 'debug', 'uit', 'production', 'ES256', 'geregistreerd', 'negeer'];

describe('docs/operations.md', () => {
  test('names every setting that the code reads, and no other', () => {
    expect([...vermeld].sort()).toEqual([...gelezen].sort());
  });

  test('names every source with limits, and every limit', () => {
    expect([...voorvoegsels].sort()).toEqual([...listVoorvoegsels()].sort());
    expect([...vermeldeGrenzen].sort()).toEqual([...listGrenzen()].sort());
  });

  const withDefaults = instellingrijen.flatMap(({ cellen: [namen, standaard = ''] }) => namenIn(namen).map((naam) => [naam, standaard] as const))
    .filter(([naam, standaard]) => vermeld.has(naam) && !/^none$|^see |^development$|^nobody|^made up|^postgres:/.test(standaard) || naam === 'NODE_ENV');

  test.each(withDefaults)('%s is %s when it is not set, and is honoured when it is', (naam, standaard) => {
    const ander = /^\d+$/.test(standaard) ? [String(Number(standaard) + 1)] : waarden;
    const klopt = lezers.some((lezer) => lezer({ [naam]: standaard }) === lezer({})
      && ander.some((waarde) => ![null, lezer({})].includes(lezer({ [naam]: waarde }))));
    expect(klopt).toBe(true);
  });

  const grenzen = grensrijen.flatMap(({ cellen: [namen, standaard = ''] }) => namenIn(namen).map((grens) => [grens, standaard] as const)).filter(([, standaard]) => /^\d+$/.test(standaard));

  test.each(grenzen)('limit %s is %s for a source, and honoured for each', (grens, standaard) => {
    expect(lezers.some((lezer) => lezer({ [`BRON_SBB${grens}`]: standaard }) === lezer({}) && lezer({ [`BRON_SBB${grens}`]: '7' }) !== lezer({}))).toBe(true);
    const genegeerd = voorvoegsels.filter((bron) => !lezers.some((lezer) => ![null, lezer({})].includes(lezer({ [`${bron}${grens}`]: '7' }))));
    expect(genegeerd).toEqual([]);
  });

  test('shows files in the form in which they are read', () => {
    const [register, fondsen, diensten, termijnen] = listBlokken(beheer, 'json').map((blok): unknown => JSON.parse(blok));
    expect([...parseRegister(register, { SLEUTEL_TILBURG: 'a' }).keys()]).toEqual(['GM0855', 'GM0277']);
    expect(fondsenlijst.parse(fondsen)).toHaveLength(1);
    expect(applyAfwijkingen(standaardDiensten, diensten).DUOPersoonsInfo.pad).toBe('/duo');
    expect(applyTermijnen(standaardTermijnen, termijnen).aanmelding.dagen).toBe(365);
  });
});

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(lees('package.json')));

/** Written while the system runs, or by whoever runs it. */
const nietHier = new Set(['gemeenten.json', 'fondsen.json', '.data/1000-20261101-2026-11-01/werkcentrum/']);

/** Where a page's paths may begin: the root, its own folder, and for pages on code the folders that they speak of. */
const plekken = (pagina: string): string[] => ['.', dirname(pagina), 'subgraphs', 'subgraphs/werkcentrum', ...(pagina.startsWith('docs/') ? ['subgraphs/sbb', 'gateway/executor'] : [])];
const bestaat = (pad: string): boolean => (pad.includes('*') ? globSync(pad).length > 0 : existsSync(pad));

const code = globSync(['{gateway,subgraphs,simulators,schema,bench,tests,clients}/**/*.{ts,graphql}'], { exclude: ['tests/docs.test.ts', 'tests/docs/**'] }).map(lees).join('\n');
const past = (patroon: string): boolean => [...alle].some((naam) => new RegExp(`^${patroon.replaceAll('*', '[A-Z_]+')}$`).test(naam));
const isBekend = (naam: string): boolean => alle.has(naam) || (naam.includes('*') && past(naam)) || (naam.startsWith('_') && past(`*${naam}`)) || (!naam.includes('*') && code.includes(naam));

describe.each(paginas)('%s', (pagina) => {
  const tekst = lees(pagina);
  // Besides settings of our own: those that an example file names, and what the scripts set for node itself.
  const uitScripts = Object.values(scripts).flatMap((script) => [...script.matchAll(/\b([A-Z][A-Z0-9_]+)=/g)].map(([, naam = '']) => naam));
  const uitBestanden = [...uitScripts, ...[...tekst.matchAll(/"(?:sleutelI|i)nstelling": "([A-Z_]+)"/g)].map(([, naam = '']) => naam)];

  test('links to and names only what is there', () => {
    expect(listLinks(tekst).filter((doel) => !existsSync(join(dirname(pagina), doel)))).toEqual([]);
    expect(listPaden(tekst).filter((pad) => !nietHier.has(pad) && !plekken(pagina).some((plek) => bestaat(join(plek, pad))))).toEqual([]);
  });

  test('names only scripts, settings and codes that exist', () => {
    expect(listScripts(tekst).filter((naam) => !(naam in scripts))).toEqual([]);
    expect(listHoofdletters(tekst).filter((naam) => !isBekend(naam) && !uitBestanden.includes(naam))).toEqual([]);
  });

  test('sets only settings that are read', () => {
    expect([...tekst.matchAll(/(?:^|[\s`])([A-Z][A-Z0-9_]+)=/gm)].flatMap(([, naam = '']) => (alle.has(naam) || uitBestanden.includes(naam) ? [] : [naam]))).toEqual([]);
  });
});

test('every page of docs/ that the code names is there', () => {
  const genoemd = new Set([...code.matchAll(/docs\/[\w/-]+\.md/g)].map(([pad]) => pad));
  expect([...genoemd].filter((pad) => !existsSync(pad))).toEqual([]);
});
