import { readJson } from '../shared/source/json.ts';
import { Bronfout } from '../shared/bronfout.ts';
import { fetchPages, getJson, postJson, type Dialectadapter } from './source-dialect.ts';
import { producttypenPagina, zakenPagina } from './source-types-open-product.ts';

// ZGW Zaken 1.5 (POST /zaken/_zoek, so that the BSN stays out of the address) and Open Product producttypen.

const zakenPad = '/zaken/api/v1/zaken/_zoek';
const producttypenPad = '/producttypen/api/v1/producttypen';

const crs = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' } as const;

/** The page that `next` names. Only its number is used: where we ask is for us to decide, not for the answer. */
function toPageNumber(code: string, next: string | null | undefined): string | null {
  if (!next) return null;
  const nummer = /[?&]page=(\d{1,6})(&|$)/.exec(next)?.[1];
  if (nummer === undefined) throw new Bronfout(code, 'ONGELDIG_ANTWOORD');
  return nummer;
}

/** Makes the adapter for a gemeente whose supplier speaks ZGW and Open Product. @param zaaktypen identificaties; zaken of another type are dropped here. */
export const createOpenProduct = (zaaktypen: readonly string[]): Dialectadapter => ({
  toHeader: (sleutel) => ({ authorization: `Token ${sleutel}` }),

  async fetchDossier(client, bsn, limit) {
    const vraag = { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: bsn, expand: 'zaaktype,status,status.statustype' };
    const alle = await fetchPages(client.code, async (waar) => {
      const bericht = postJson(waar === null ? zakenPad : `${zakenPad}?page=${waar}`, vraag, limit);
      const antwoord = await client.vraag({ ...bericht, headers: { ...bericht.headers, ...crs } });
      const { count, results, next } = readJson(client.code, antwoord, zakenPagina);
      return { regels: results, volgende: toPageNumber(client.code, next), totaal: count };
    });
    const zaken = alle.filter(({ _expand }) => zaaktypen.includes(_expand.zaaktype.identificatie));
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
});
