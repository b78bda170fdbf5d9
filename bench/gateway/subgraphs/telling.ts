import { z } from 'zod';

const adresSchema = z.object({ graaf: z.enum(['loket', 'deep']), naam: z.string(), sdl: z.string(), url: z.string() });
const opgenomenSchema = z.object({ url: z.string(), body: z.string(), arrived: z.number(), answered: z.number() });

/** Where a subgraph of the bench answers, and in which graph it belongs. */
export type Adres = z.infer<typeof adresSchema>;

/** One request that reached a subgraph while it was recorded, with the moments of its coming and going in ms. */
export type Opgenomen = z.infer<typeof opgenomenSchema>;

/** What the process of the subgraphs can be asked, at the address that it printed. */
export type Telling = {
  readonly listAdressen: () => Promise<Adres[]>;
  /** Requests to all subgraphs since the start. */
  readonly telVerzoeken: () => Promise<number>;
  /** The requests that reach the subgraphs while something runs. */
  readonly neemOp: (run: () => Promise<void>) => Promise<Opgenomen[]>;
};

/** @param url of the process of the subgraphs. */
export function createTelling(url: string): Telling {
  const ask = async (path: string, method = 'GET'): Promise<unknown> => (await fetch(`${url}${path}`, { method })).json();
  return {
    listAdressen: async () => z.array(adresSchema).parse(await ask('/adressen')),
    telVerzoeken: async () => z.number().parse(await ask('/telling')),
    async neemOp(run) {
      await ask('/opname', 'POST');
      await run();
      return z.array(opgenomenSchema).parse(await ask('/opname'));
    },
  };
}
