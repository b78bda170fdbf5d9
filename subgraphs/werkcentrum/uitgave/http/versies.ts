import { z } from 'zod';
import { toDatumTijd } from '../../../shared/klok.ts';
import { mediatypen } from '../bestanden.ts';
import { licentie } from '../manifest.ts';
import type { Uitgave } from '../uitgave.ts';
import { adressen } from './adressen.ts';
import { listBestanden } from './keuze.ts';
import { getRijen, listRijen } from './rijen.ts';
import { getLaatste, getUitgaveOfCatalogus, maakRoute, toJson, type Route } from './route.ts';

const zonder = z.strictObject({});

const toVersie = ({ versie, volgnummer, gemaaktOp, bronnen, codelijsten, rijen }: Uitgave) => ({
  versie, volgnummer, gemaaktOp: toDatumTijd(gemaaktOp), bronnen, codelijsten, rijen, links: { zelf: adressen.versie(versie), manifest: adressen.manifest(versie) },
});

const lijst: Route = maakRoute({
  pad: '/catalogus/versies', operatie: 'listVersies', titel: 'De versies die bewaard worden', omschrijving: 'De nieuwste eerst.', vraag: zonder, isZwaar: false, problemen: [],
  antwoorden: [{ mediatype: 'application/json', vorm: 'Versies', omschrijving: 'De versies.' }],
  async handel({ uitgaven }) {
    return toJson({ versies: uitgaven.list().map(toVersie) });
  },
});

const een: Route = maakRoute({
  pad: '/catalogus/versies/{versie}', operatie: 'getVersie', titel: 'Een versie', omschrijving: 'Wanneer, waaruit en hoe groot. Van een versie van de catalogus in de graaf is het de laatste die deze inhoud heeft.', vraag: zonder, isZwaar: false, problemen: [404],
  antwoorden: [{ mediatype: 'application/json', vorm: 'Versie', omschrijving: 'De versie.' }],
  async handel(middelen, _vraag, { versie }) {
    return toJson(toVersie(getUitgaveOfCatalogus(middelen, versie)));
  },
});

const manifest: Route = maakRoute({
  pad: '/catalogus/versies/{versie}/manifest', operatie: 'getManifest', titel: 'Het manifest van een versie',
  omschrijving: 'Van elk bestand de SHA-256 en het aantal rijen, en hoe de tabellen in elkaar zitten.', vraag: zonder, isZwaar: false, problemen: [404],
  antwoorden: [{ mediatype: 'application/json', vorm: 'Manifest', omschrijving: 'Het manifest.' }],
  async handel(middelen, _vraag, { versie }) {
    const uitgave = getUitgaveOfCatalogus(middelen, versie);
    const plek = (pad: string): { pad: string; url: string } => ({ pad, url: `${middelen.adres()}${pad}` });
    const bestanden = (await listBestanden(middelen, uitgave)).map(({ tabel, formaat, bestand: { bytes, sha256, rijen } }) =>
      ({ tabel, formaat, mediatype: mediatypen[formaat], bytes, sha256, rijen, ...plek(adressen.bestand(uitgave.versie, formaat, { tabel })) }));
    return toJson({ versie: uitgave.versie, gemaaktOp: toDatumTijd(uitgave.gemaaktOp), licentie, bestanden, tabellen: uitgave.tabellen });
  },
});

const codelijsten: Route = maakRoute({
  pad: '/catalogus/codelijsten', operatie: 'listCodelijsten', titel: 'Wat de codes betekenen', omschrijving: 'Van de laatste versie, per lijst met haar versie.', vraag: zonder, isZwaar: false, problemen: [],
  antwoorden: [{ mediatype: 'application/json', vorm: 'Codelijsten', omschrijving: 'De codes.' }],
  async handel(middelen) {
    const uitgave = getLaatste(middelen);
    return toJson({ versie: uitgave.versie, codelijsten: await listRijen(getRijen(middelen, uitgave, 'codelijsten')) });
  },
});

/** The editions, what is in them, and what their codes mean. */
export const versieroutes: readonly Route[] = [lijst, een, manifest, codelijsten];
