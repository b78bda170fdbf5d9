import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { createBevolking } from '../population/bevolking.ts';
import { diensten } from './diensten.ts';
import { toRespons } from './meldingen.ts';
import { buildRomp, schrijfXml } from './protocol.ts';

// The published contracts are not part of this repository; where they lie beside it, every answer must be valid by them.
const bronnen = resolve(import.meta.dirname, '../../../shared/sources/suwinet');
const aanwezig = existsSync(bronnen);
const toets = aanwezig ? test : test.skip;
if (!aanwezig) console.info('overgeslagen: de gepubliceerde Suwinet-schema’s zijn hier niet');

const mappen: Readonly<Record<string, string>> = {
  UWVPersoonsWvInfo: 'UWVDossierWerknemersverzekeringenGSD-v0200-b01/Diensten/UWVDossierWerknemersverzekeringenGSD/v0200-b01',
  UWVPersoonsArbeidsbeperktenInfo: 'UWVDossierQuotumArbeidsbeperktenGSD-v0300-b01/Diensten/UWVDossierQuotumArbeidsbeperktenGSD/v0300-b01',
  UwvWbPersoonsInfo: 'UWVWbDossierPersoonGSD-v0200-b01/Diensten/UWVWbDossierPersoonGSD/v0200-b01',
  GSDReintegratieInfo: 'GSDDossierReintegratie-v0200-b04/Diensten/GSDDossierReintegratie/v0200-b04',
  BijstandsregelingenInfo: 'Bijstandsregelingen-v0500-b04/Diensten/Bijstandsregelingen/v0500-b04',
  DUOPersoonsInfo: 'DUODossierPersoonGSD-v0300-b01/Diensten/DUODossierPersoonGSD/v0300-b01',
};

const platteNaam = (pad: string): string => pad.slice(bronnen.length + 1).replaceAll('/', '__');

/** A schema with all that it imports, each under a flat name: the validator's file system has no folders. */
function verzamel(pad: string, gezien = new Map<string, XMLFileInfo>()): Map<string, XMLFileInfo> {
  if (gezien.has(pad)) return gezien;
  const verwijzingen: string[] = [];
  const contents = readFileSync(pad, 'utf8').replaceAll(/schemaLocation="([^"]+)"/g, (_heel, plaats: string) => {
    const doel = join(dirname(pad), plaats);
    verwijzingen.push(doel);
    return `schemaLocation="${platteNaam(doel)}"`;
  });
  gezien.set(pad, { fileName: platteNaam(pad), contents });
  for (const doel of verwijzingen) verzamel(doel, gezien);
  return gezien;
}

async function fouten(naam: string, documenten: readonly XMLFileInfo[]): Promise<string[]> {
  const [schema, ...preload] = verzamel(join(bronnen, mappen[naam] ?? '', 'BodyReaction.xsd')).values();
  if (!schema) throw new Error('geen schema');
  const { valid, errors } = await validateXML({ xml: [...documenten], schema: [schema], preload, initialMemoryPages: 1024, maxMemoryPages: 2048 });
  return valid ? [] : errors.slice(0, 5).map(({ message }) => message);
}

const bevolking = createBevolking();

describe.each(diensten.map((dienst) => ({ naam: dienst.naam, dienst })))('$naam', ({ naam, dienst }) => {
  const document = (fileName: string, respons: ReturnType<typeof toRespons>): XMLFileInfo =>
    ({ fileName: `${fileName}.xml`, contents: schrijfXml(buildRomp(dienst, respons)) });

  toets('answers are valid by the published schema', async () => {
    const clients = bevolking.mensen.map((mens) => dienst.clientVan(mens, bevolking.vindOpBsn));
    const gevonden = clients.find((client) => client !== null) ?? null;
    expect(clients.filter((client) => client !== null).length).toBeGreaterThan(20);
    const documenten = [
      document('fout', toRespons(null, 'FOUT')), document('waarschuwing', toRespons(gevonden, 'WAARSCHUWING')),
      ...clients.map((client, index) => document(`persoon-${index}`, toRespons(client, null))),
    ];
    expect(await fouten(naam, documenten)).toEqual([]);
  });

  toets('the check itself sees what is wrong', async () => {
    expect(await fouten(naam, [document('mis', { ClientSuwi: { Burgerservicenr: '12' } })])).not.toEqual([]);
  });
});
