import { readJson } from '../shared/source/json.ts';
import type { Gemeenteadres } from './register.ts';
import { createAanvragen } from './source-aanvragen.ts';
import { crs, fetchPages, getJson, postJson, toPageNumber, type Dialectadapter } from './source-dialect.ts';
import { kenmerkbron, producttypenPagina, zakenPagina, type Zaak } from './source-types-open-product.ts';

// ZGW Zaken 1.5 (POST /zaken/_zoek, so that the BSN stays out of the address) and Open Product producttypen.

const zakenPad = '/zaken/api/v1/zaken/_zoek';
const producttypenPad = '/producttypen/api/v1/producttypen';

type Openproductadres = Extract<Gemeenteadres, { readonly dialect: 'open-product' }>;

/** Zaken of another type are not ours to see, and what was requested from a plan is no service until it is granted. */
const isDienst = ({ zaaktypen, aanvragen }: Openproductadres) => ({ kenmerken, _expand: { zaaktype, resultaat } }: Zaak): boolean =>
  zaaktypen.includes(zaaktype.identificatie)
  && (aanvragen === null || !kenmerken.some(({ bron }) => bron === kenmerkbron) || resultaat?.resultaattype === aanvragen.resultaattypen.toegekend);

/** Makes the adapter for a gemeente whose supplier speaks ZGW and Open Product. */
export const createOpenProduct = (adres: Openproductadres): Dialectadapter => ({
  toHeader: (sleutel) => ({ authorization: `Token ${sleutel}` }),

  async fetchDossier(client, bsn, limit) {
    const vraag = { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: bsn, expand: `zaaktype,status,status.statustype${adres.aanvragen ? ',resultaat' : ''}` };
    const alle = await fetchPages(client.code, async (waar) => {
      const bericht = postJson(waar === null ? zakenPad : `${zakenPad}?page=${waar}`, vraag, limit);
      const antwoord = await client.vraag({ ...bericht, headers: { ...bericht.headers, ...crs } });
      const { count, results, next } = readJson(client.code, antwoord, zakenPagina);
      return { regels: results, volgende: toPageNumber(client.code, next), totaal: count };
    });
    const zaken = alle.filter(isDienst(adres));
    return zaken.length === 0 ? { soort: 'NIETS_GEVONDEN' } : { soort: 'GEVONDEN', inhoud: { dialect: 'open-product', zaken } };
  },

  async fetchAanbod(client, limit) {
    const producttypen = await fetchPages(client.code, async (waar) => {
      const pad = `${producttypenPad}?gepubliceerd=true&page_size=100${waar === null ? '' : `&page=${waar}`}`;
      const { count, results, next } = readJson(client.code, await client.vraag(getJson(pad, limit)), producttypenPagina);
      return { regels: results, volgende: toPageNumber(client.code, next), totaal: count };
    });
    return { dialect: 'open-product', producttypen };
  },

  aanvragen: adres.aanvragen && createAanvragen(adres.url, adres.aanvragen),
});
