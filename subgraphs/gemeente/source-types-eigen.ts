import type { Producttype, Zaak } from './source-types-open-product.ts';
import type { Aanbodregel, Voorziening } from './source-types-sociaal-domein.ts';

/** What a gemeente's own system holds of a person, in the words of its supplier. */
export type Dossier =
  | { readonly dialect: 'open-product'; readonly zaken: readonly Zaak[] }
  | { readonly dialect: 'sociaal-domein'; readonly voorzieningen: readonly Voorziening[] };

/** What a gemeente offers, in the words of its supplier. */
export type Aanbod =
  | { readonly dialect: 'open-product'; readonly producttypen: readonly Producttype[] }
  | { readonly dialect: 'sociaal-domein'; readonly regels: readonly Aanbodregel[] };
