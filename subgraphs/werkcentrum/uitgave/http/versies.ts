import { z } from 'zod';
import { toDatumTijd } from '../../../shared/klok.ts';
import { mediatypen } from '../bestanden.ts';
import { tabelnamen } from '../kolommen.ts';
import { huidigeTabellen, licentie } from '../manifest.ts';
import type { Uitgave } from '../uitgave.ts';
import { adressen } from './adressen.ts';
import { listBestanden } from './keuze.ts';
import { getRijen, listRijen } from './rijen.ts';
import { getLaatste, getUitgave, maakRoute, toJson, type Route } from './route.ts';

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
  pad: '/catalogus/versies/{versie}', operatie: 'getVersie', titel: 'Een versie', omschrijving: 'Wanneer, waaruit en hoe groot.', vraag: zonder, isZwaar: false, problemen: [404],
  antwoorden: [{ mediatype: 'application/json', vorm: 'Versie', omschrijving: 'De versie.' }],
  async handel(middelen, _vraag, { versie }) {
    return toJson(toVersie(getUitgave(middelen, versie)));
  },
});

const manifest: Route = maakRoute({
  pad: '/catalogus/versies/{versie}/manifest', operatie: 'getManifest', titel: 'Het manifest van een versie',
  omschrijving: 'Van elk bestand de SHA-256 en het aantal rijen, en hoe de tabellen in elkaar zitten.', vraag: zonder, isZwaar: false, problemen: [404],
  antwoorden: [{ mediatype: 'application/json', vorm: 'Manifest', omschrijving: 'Het manifest.' }],
  async handel(middelen, _vraag, { versie }) {
    const uitgave = getUitgave(middelen, versie);
    const bestanden = (await listBestanden(middelen, uitgave)).map(({ tabel, formaat, bestand: { bytes, sha256, rijen } }) =>
      ({ tabel, formaat, mediatype: mediatypen[formaat], bytes, sha256, rijen, pad: adressen.bestand(uitgave.versie, formaat, { tabel }) }));
    return toJson({ versie: uitgave.versie, gemaaktOp: toDatumTijd(uitgave.gemaaktOp), licentie, bestanden, tabellen: tabelnamen.map((naam) => huidigeTabellen[naam]) });
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
