import { z } from 'zod';
import type { Testgraaf } from '../../subgraphs/werkcentrum/subgraaf.fixture.ts';
import { loketVan } from '../../subgraphs/werkcentrum/toegang/proef.fixture.ts';

// Chains of keyed acts that lean on each other: company A and company B each come with a question, both are taken up, linked and ended.
// Seven mutations a chain, eight versions of two questions.

/** One act that was answered: its place in the chain, and which question then was in which version. */
export type Bevestiging = { readonly keten: number; readonly stap: number; readonly vragen: readonly { readonly id: string; readonly versie: number }[] };

/** The acts of one chain. */
export const stappenPerKeten = 7;

const bevestigingsvorm = z.object({ keten: z.int(), stap: z.int(), vragen: z.array(z.object({ id: z.uuid(), versie: z.int() })) });

/** Reads a confirmation from a line of text. */
export const leesBevestiging = (regel: string): Bevestiging => bevestigingsvorm.parse(JSON.parse(regel));

const vraagvorm = z.object({ id: z.uuid(), versie: z.int() });
const uitkomstvorm = z.object({ doe: z.object({ a: vraagvorm.nullish(), b: vraagvorm.nullish(), fouten: z.array(z.object({ veld: z.string(), code: z.string() })) }) });

const wie = { doel: 'werkgeversdienstverlening', ...loketVan({ rol: 'wsp', partij: 'WERKGEVERSSERVICEPUNT' }) };

const mutatie = (naam: string, velden: string): string => `mutation ($input: ${naam[0]?.toUpperCase()}${naam.slice(1)}Input!) { doe: ${naam}(input: $input) { ${velden} fouten { veld code } } }`;

const meld = mutatie('meldWerkgeversvraagAan', 'a: werkgeversvraag { id versie }');
const neemOp = mutatie('neemWerkgeversvraagOp', 'a: werkgeversvraag { id versie }');
const rondAf = mutatie('rondWerkgeversvraagAf', 'a: werkgeversvraag { id versie }');
const koppel = mutatie('koppelWerkgeversvragen', 'a: overschot { id versie } b: vacatures { id versie }');

async function doe(graaf: Testgraaf, document: string, input: object): Promise<readonly { readonly id: string; readonly versie: number }[]> {
  const { data, errors } = await graaf(document, { input }, wie);
  if (errors) throw errors[0] ?? new Error('fout zonder inhoud');
  const { a, b, fouten } = uitkomstvorm.parse(data).doe;
  if (fouten.length > 0) throw new Error(`geweigerd: ${JSON.stringify(fouten)}`);
  return [a, b].flatMap((vraag) => (vraag == null ? [] : [vraag]));
}

/** Does one chain from its beginning, or what is left of it: acts that were done answer as they did. Tells each answer. */
export async function doeKeten(graaf: Testgraaf, keten: number, bevestig: (bevestiging: Bevestiging) => void): Promise<void> {
  let stap = 0;
  const zet = async (document: string, input: object): Promise<string> => {
    const vragen = await doe(graaf, document, { ...input, idempotentiesleutel: `${keten}/${stap}` });
    bevestig({ keten, stap, vragen });
    stap += 1;
    return vragen[0]?.id ?? '';
  };
  const werkgever = { contact: { naam: 'Personeelszaken', telefoon: '013 555 0100' }, regios: ['AM26'], sector: 'H', aantal: 2 };
  const a = await zet(meld, { ...werkgever, soort: 'PERSONEELSOVERSCHOT', kvkNummer: '11111111', bedrijfsnaam: `A ${keten}` });
  const b = await zet(meld, { ...werkgever, soort: 'VACATURES', kvkNummer: '22222222', bedrijfsnaam: `B ${keten}` });
  for (const id of [a, b]) await zet(neemOp, { id, verwachteVersie: 1 });
  await zet(koppel, { overschotId: a, overschotVersie: 2, vacaturesId: b, vacaturesVersie: 2 });
  for (const id of [a, b]) await zet(rondAf, { id, verwachteVersie: 3, uitkomst: 'GEHOLPEN' });
}
