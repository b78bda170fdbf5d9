import pino from 'pino';
import { z } from 'zod';
import { standaardzaad, startMock, type Mock } from './start.ts';

/** A question to a mock. `vraag` is a text or an object that is sent as it is. */
export type Proefvraag = { readonly token?: string; readonly doel?: string; readonly query?: string; readonly variables?: Readonly<Record<string, unknown>>; readonly documentId?: string; readonly koppen?: Readonly<Record<string, string>>; readonly signal?: AbortSignal };

/** A mock that runs, and what asks it. */
export type Proefmock = Mock & {
  readonly fetch: (vraag: Proefvraag) => Promise<Response>;
  /** The answer as text. */
  readonly tekst: (vraag: Proefvraag) => Promise<string>;
  /** The data of an answer in their form. @throws when there are errors, or the form is another. */
  readonly data: <T>(vorm: z.ZodType<T>, vraag: Proefvraag) => Promise<T>;
};

/** Starts a mock on a free port. */
export async function startProefmock(zaad: number = standaardzaad): Promise<Proefmock> {
  const mock = await startMock({ poort: 0, zaad, traagMs: 1, logger: pino({ level: 'silent' }) });
  const stel: Proefmock['fetch'] = ({ token = 'mock-arrangeur', doel = 'werkplan', koppen = {}, signal, ...lichaam }) => fetch(mock.url, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, doelbinding: doel, ...koppen }, body: JSON.stringify(lichaam), ...(signal ? { signal } : {}),
  });
  const tekst: Proefmock['tekst'] = async (vraag) => (await stel(vraag)).text();
  return {
    ...mock, fetch: stel, tekst,
    async data(vorm, vraag) {
      const antwoord = await tekst(vraag);
      const gelezen = z.strictObject({ data: vorm }).safeParse(JSON.parse(antwoord));
      if (!gelezen.success) throw new Error(antwoord.slice(0, 2_000));
      return gelezen.data.data;
    },
  };
}
