import { z } from 'zod';
import { createMemo } from '../../../subgraphs/shared/memo.ts';
import { readSubgraafSdl, subgraafnamen, type Subgraafnaam } from '../../../subgraphs/shared/sdl.ts';
import { buildSubgraafSchema } from '../../../subgraphs/shared/subgraaf.ts';
import type { Benchsubgraaf } from './benchsubgraaf.ts';
import { bsnVan, createPersoon } from './persoon.ts';

const persoonVan = createMemo(2_000, createPersoon);
const referentieSchema = z.record(z.string(), z.unknown());

/** Finds the person in a representation, whichever of its keys it carries. */
const persoonIn = (sleutelveld: string) => (referentie: unknown) => persoonVan(bsnVan(z.string().parse(referentieSchema.parse(referentie)[sleutelveld])));

const werkcentrum = {
  Query: { persoonOpBsn: (_: unknown, { bsn }: { bsn: string }) => persoonVan(bsn) },
  Persoon: { __resolveReference: persoonIn('id') },
  Werkplan: { __resolveReference: (referentie: unknown) => persoonIn('id')(referentie).werkplan },
};

const zonderPersoon: readonly Subgraafnaam[] = ['werkgevers'];
const resolversVan = (naam: Subgraafnaam) => (naam === 'werkcentrum' ? werkcentrum : zonderPersoon.includes(naam) ? {} : { Persoon: { __resolveReference: persoonIn(`${naam}Sleutel`) } });

/** The subgraphs of this repository by their own SDL, without sources behind them. */
export const createLoketsubgrafen = (): Benchsubgraaf[] =>
  subgraafnamen.map((naam) => ({ naam, sdl: readSubgraafSdl(naam), schema: buildSubgraafSchema(naam, resolversVan(naam)) }));
