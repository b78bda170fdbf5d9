import type { Klok } from '../shared/klok.ts';
import { createBronclient, type Bronclient } from '../shared/source/client.ts';
import type { Bronadres } from '../shared/source/settings.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import { eigenCode, type Gemeenteadres, type Gemeenteregister, type Resultaattypen } from './register.ts';
import { createOpenProduct } from './source-open-product.ts';
import { sociaalDomein } from './source-sociaal-domein.ts';
import type { Aanvraagadapter, Dialectadapter } from './source-dialect.ts';
import type { Gevonden } from './source-types.ts';
import type { Intrekvraag, Zaakvraag } from './source-types-aanvraag.ts';
import type { Aanbod, Dossier } from './source-types-eigen.ts';

const adapterVan = (adres: Gemeenteadres): Dialectadapter => (adres.dialect === 'open-product' ? createOpenProduct(adres) : sociaalDomein);

/** Where one gemeente takes requests (see Aanvraagadapter). */
export type Aanvraagweg = {
  /** The gemeente as a source. */
  readonly code: string;
  readonly vraagAan: (bsn: string, vraag: Zaakvraag, limit: TimeLimit) => ReturnType<Aanvraagadapter['vraagAan']>;
  readonly trekIn: (bsn: string, vraag: Intrekvraag, limit: TimeLimit) => ReturnType<Aanvraagadapter['trekIn']>;
  /** By which it is known how a zaak ended. */
  readonly resultaattypen: Resultaattypen;
};

/** The own API of one gemeente. Reading rejects with a Bronfout. */
export type EigenApi = {
  readonly fetchDossier: (bsn: string, limit: TimeLimit) => Promise<Gevonden<Dossier>>;
  readonly fetchAanbod: (limit: TimeLimit) => Promise<Aanbod>;
  /** Null where no requests are taken. */
  readonly aanvragen: Aanvraagweg | null;
};

/** The own API's of all gemeenten. A client (breaker, pool) is made when a gemeente is first asked: 342 at once would cost for nothing. */
export type EigenApis = {
  /** Null for a gemeente without an address. */
  readonly find: (gmCode: string) => EigenApi | null;
  readonly stop: () => Promise<void>;
};

function toAanvraagweg(adres: Gemeenteadres, { aanvragen }: Dialectadapter, client: () => Bronclient): Aanvraagweg | null {
  if (adres.dialect !== 'open-product' || adres.aanvragen === null || aanvragen === null) return null;
  return {
    code: eigenCode(adres.gmCode),
    vraagAan: (bsn, vraag, limit) => aanvragen.vraagAan(client(), bsn, vraag, limit),
    trekIn: (bsn, vraag, limit) => aanvragen.trekIn(client(), bsn, vraag, limit),
    resultaattypen: adres.aanvragen.resultaattypen,
  };
}

/** @param grenzen limits that hold for each gemeente by itself: one that fails does not close another. */
export function createEigenApis(register: Gemeenteregister, grenzen: Bronadres, klok: Klok): EigenApis {
  const clients = new Map<string, Bronclient>();
  const clientOf = ({ gmCode, url, sleutel }: Gemeenteadres, adapter: Dialectadapter): Bronclient => {
    const bestaand = clients.get(gmCode);
    if (bestaand) return bestaand;
    const headers = sleutel === null ? {} : adapter.toHeader(sleutel);
    const nieuw = createBronclient(eigenCode(gmCode), { ...grenzen, url, headers }, klok);
    clients.set(gmCode, nieuw);
    return nieuw;
  };
  return {
    find(gmCode) {
      const adres = register.get(gmCode);
      if (!adres) return null;
      const adapter = adapterVan(adres);
      return {
        fetchDossier: (bsn, limit) => adapter.fetchDossier(clientOf(adres, adapter), bsn, limit),
        fetchAanbod: (limit) => adapter.fetchAanbod(clientOf(adres, adapter), limit),
        aanvragen: toAanvraagweg(adres, adapter, () => clientOf(adres, adapter)),
      };
    },
    async stop() {
      await Promise.all([...clients.values()].map((client) => client.stop()));
    },
  };
}
