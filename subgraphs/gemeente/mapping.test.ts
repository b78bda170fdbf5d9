import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { toPartijantwoord, type Aanvraagstand } from '../shared/partijaanvraag/antwoord.ts';
import { readAntwoord } from '../shared/suwinet/antwoord.ts';
import { standaardDiensten } from '../shared/suwinet/diensten.ts';
import { toAanbodregels, toBijstand, toDossieractiviteiten, toReintegratie, toStartkwalificatie } from './mapping.ts';
import { toAanvraagstand } from './mapping-aanvraag.ts';
import { bijstandClient, duoClient, reintegratieClient, type Aanbod, type Dossier } from './source-types.ts';
import { aanvraagzaak, zaakresultaat, type Zaakstand } from './source-types-aanvraag.ts';
import { producttypenPagina, zakenPagina } from './source-types-open-product.ts';
import { aanbodPagina, clientPagina } from './source-types-sociaal-domein.ts';

// A new variant of a source is a new folder: what the source says (bron), how it was asked (vraag), what the graph makes of it.

const map = new URL('fixtures/', import.meta.url);
const lees = (pad: string): Buffer => readFileSync(new URL(pad, map));
const leesJson = (pad: string): unknown => JSON.parse(lees(pad).toString('utf8'));

const dialect = z.enum(['open-product', 'sociaal-domein']);
const vraag = z.discriminatedUnion('bron', [
  z.object({ bron: z.enum(['GSDReintegratieInfo', 'BijstandsregelingenInfo', 'DUOPersoonsInfo']), peildag: z.iso.date() }),
  z.object({ bron: z.literal('dossier'), dialect, peildag: z.iso.date() }),
  z.object({ bron: z.literal('aanvraag'), resultaattypen: z.object({ toegekend: z.string(), afgewezen: z.string(), ingetrokken: z.string() }) }),
  z.object({ bron: z.literal('aanbod'), dialect, peildag: z.iso.date(), gmCode: z.string() }),
]);

const leesClient = (naam: 'GSDReintegratieInfo' | 'BijstandsregelingenInfo' | 'DUOPersoonsInfo', fixture: string): unknown => {
  const antwoord = readAntwoord(lees(`${fixture}/bron.xml`), { dienst: standaardDiensten[naam], bsn: '999970124', berichtId: 'urn:uuid:1', bron: naam });
  return antwoord.soort === 'GEVONDEN' ? antwoord.client : null;
};

const leesDossier = (welk: z.infer<typeof dialect>, bron: unknown): Dossier => welk === 'open-product'
  ? { dialect: welk, zaken: zakenPagina.parse(bron).results }
  : { dialect: welk, voorzieningen: clientPagina.parse(bron).Voorzieningen };

const leesAanbod = (welk: z.infer<typeof dialect>, bron: unknown): Aanbod => welk === 'open-product'
  ? { dialect: welk, producttypen: producttypenPagina.parse(bron).results }
  : { dialect: welk, regels: aanbodPagina.parse(bron).Regels };

const aanvraagbron = z.object({ zaak: aanvraagzaak, resultaat: zaakresultaat.nullable() });
const leesAanvraag = (bron: unknown): Zaakstand => {
  const { zaak, resultaat } = aanvraagbron.parse(bron);
  return { nummer: zaak.identificatie, resultaat };
};
const toAntwoord = (stand: Aanvraagstand | null): unknown => stand && toPartijantwoord(stand, '999970124');

const maak = (fixture: string): { bron: unknown; graaf: unknown } => {
  const gesteld = vraag.parse(leesJson(`${fixture}/vraag.json`));
  const metBron = <T>(bron: T, toGraaf: (bron: T) => unknown): { bron: T; graaf: unknown } => ({ bron, graaf: toGraaf(bron) });
  switch (gesteld.bron) {
    case 'GSDReintegratieInfo': return metBron(reintegratieClient.parse(leesClient(gesteld.bron, fixture)), (client) => toReintegratie(client, gesteld.peildag));
    case 'BijstandsregelingenInfo': return metBron(bijstandClient.parse(leesClient(gesteld.bron, fixture)), toBijstand);
    case 'DUOPersoonsInfo': return metBron(duoClient.parse(leesClient(gesteld.bron, fixture)), toStartkwalificatie);
    case 'dossier': return metBron(leesDossier(gesteld.dialect, leesJson(`${fixture}/bron.json`)), (dossier) => toDossieractiviteiten(dossier, gesteld.peildag));
    case 'aanvraag': return metBron(leesAanvraag(leesJson(`${fixture}/bron.json`)), (stand) => toAntwoord(toAanvraagstand(stand, gesteld.resultaattypen)));
    case 'aanbod': return metBron(leesAanbod(gesteld.dialect, leesJson(`${fixture}/bron.json`)), (aanbod) => toAanbodregels(aanbod, { gmCode: gesteld.gmCode, naam: 'Proef' }, gesteld.peildag));
  }
};

const fixtures = readdirSync(map);

test.each(fixtures)('%s becomes what graph.snap.json says', (fixture) => {
  expect(maak(fixture).graaf).toEqual(leesJson(`${fixture}/graph.snap.json`));
});

test.each(fixtures)('%s keeps no BSN, the partner\'s least of all, once it is read', (fixture) => {
  expect(JSON.stringify(maak(fixture))).not.toMatch(/9999\d{5}|Partner"|Gezinsleden|rollen/);
});
