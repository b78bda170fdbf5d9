import { z } from 'zod';
import { Bronfout } from '../shared/bronfout.ts';
import type { Bronclient } from '../shared/source/client.ts';
import { readJson } from '../shared/source/json.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import { sbbPage } from './source-types.ts';

/** A list of SBB that comes in pages: where it is, what is asked, under which name its rows stand and what they look like. */
export type PagedList<T> = { readonly pad: string; readonly vraag: Readonly<Record<string, string>>; readonly naam: string; readonly rij: z.ZodType<T> };

type Page<T> = z.infer<typeof sbbPage> & { readonly rijen: readonly T[] };

/**
 * Reads all pages: the first tells how many there are, the others come side by side.
 * @throws Bronfout ONGELDIG_ANTWOORD when a page is not the one that was asked, or when they together are not the total that the source names: part of a list is no list.
 */
export async function fetchPages<T>(client: Bronclient, lijst: PagedList<T>, limit: TimeLimit): Promise<T[]> {
  const fetchEen = async (pagina: number): Promise<Page<T>> => {
    const zoek = new URLSearchParams({ ...lijst.vraag, pagina: String(pagina) });
    const antwoord = await client.vraag({ methode: 'GET', pad: `${lijst.pad}?${zoek.toString()}`, soort: 'lezen', headers: { accept: 'application/json' }, ...limit });
    const bladzijde = readJson(client.code, antwoord, toPageSchema(lijst));
    if (bladzijde.pagina !== pagina) throw new Bronfout(client.code, 'ONGELDIG_ANTWOORD');
    return bladzijde;
  };
  const eerste = await fetchEen(1);
  const overige = await Promise.all(Array.from({ length: eerste.paginas - 1 }, (_, index) => fetchEen(index + 2)));
  const rijen = [eerste, ...overige].flatMap((bladzijde) => bladzijde.rijen);
  if (rijen.length !== eerste.totaal) throw new Bronfout(client.code, 'ONGELDIG_ANTWOORD');
  return rijen;
}

const toPageSchema = <T>({ naam, rij }: PagedList<T>): z.ZodType<Page<T>> =>
  z.looseObject({}).transform((antwoord, context): Page<T> => {
    const kop = sbbPage.safeParse(antwoord);
    const rijen = z.array(rij).safeParse(antwoord[naam]);
    if (kop.success && rijen.success) return { ...kop.data, rijen: rijen.data };
    context.addIssue({ code: 'custom', message: 'geen bladzijde' });
    return z.NEVER;
  });
