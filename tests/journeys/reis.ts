import { z } from 'zod';
import { testaanroeper } from '../../gateway/identity/testtokens.fixture.ts';
import { storingSchema, type Storing } from '../../simulators/base/storing.ts';
import { onbekendBsn, vastePersonen, type VasteNaam } from '../../simulators/population/vaste-personen.ts';

/** One journey: the question with what its comment lines ask for around it. */
export type Reis = {
  readonly query: string;
  /** Absent: a question that is about no person. */
  readonly bsn: string | null;
  readonly peildatum: string;
  readonly aanroeper: string;
  readonly storingen: readonly { readonly bron: string; readonly storing: Storing }[];
  /** FWI messages by Suwinet service. */
  readonly meldingen: readonly { readonly dienst: string; readonly soort: 'FOUT' | 'WAARSCHUWING' }[];
  /** Sources that may not be asked anything. */
  readonly geenVraagAan: readonly string[];
};

/** Whether something is made to fail in this journey. */
export const isStoringsreis = ({ storingen, meldingen }: Reis): boolean => storingen.length + meldingen.length > 0;

const isVasteNaam = (naam: string): naam is VasteNaam => Object.hasOwn(vastePersonen, naam);

const toBsn = (naam: string): string => {
  if (naam === 'onbekendBsn') return onbekendBsn;
  if (!isVasteNaam(naam)) throw new Error(`geen vaste persoon ${naam}`);
  return vastePersonen[naam].bsn;
};

/** "suwinet vertraging 5000 alleen UWVPersoonsWvInfo": the source, the kind, its number if it has one, and to what it is limited. */
function toStoring(tekst: string): Reis['storingen'][number] {
  const [, bron = '', soort = '', getal, alleen] = /^(\S+) (\S+)(?: (\d+))?(?: alleen (\S+))?$/.exec(tekst) ?? [];
  const veld = { status: 'status', vertraging: 'ms', druppelen: 'ms', wisselend: 'elke' }[soort];
  return { bron, storing: storingSchema.parse({ soort, ...(veld === undefined ? {} : { [veld]: Number(getal) }), ...(alleen === undefined ? {} : { alleen }) }) };
}

const toMelding = (tekst: string): Reis['meldingen'][number] => {
  const [dienst = '', soort] = tekst.split(' ');
  return { dienst, soort: z.enum(['FOUT', 'WAARSCHUWING']).parse(soort) };
};

type Kopregel = 'persoon' | 'peildatum' | 'aanroeper' | 'storing' | 'melding' | 'geen vraag aan';

/**
 * Reads a journey from its document: comment lines of the form "# naam: waarde" above the query steer it, the others are for the reader.
 * @throws Error naming what cannot be read.
 */
export function leesReis(document: string): Reis {
  const kop = document.split('\n').filter((regel) => regel.startsWith('# ')).map((regel) => regel.slice(2));
  const waarden = (naam: Kopregel): string[] => kop.filter((regel) => regel.startsWith(`${naam}: `)).map((regel) => regel.slice(naam.length + 2).trim());
  const [persoon] = waarden('persoon');
  return {
    query: document,
    bsn: persoon === undefined ? null : toBsn(persoon),
    peildatum: waarden('peildatum')[0] ?? '2026-11-01',
    aanroeper: waarden('aanroeper')[0] ?? testaanroeper,
    storingen: waarden('storing').map(toStoring),
    meldingen: waarden('melding').map(toMelding),
    geenVraagAan: waarden('geen vraag aan').flatMap((namen) => namen.split(' ')),
  };
}

const willekeurigeId = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const activiteitId = /^[A-Za-z0-9_-]{43}$/;
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const versie = /^[0-9a-f]{16}$/;

function normaliseerTekst(veld: string, waarde: string): string {
  if (veld === 'traceId') return '<traceId>';
  if (/cursor$/i.test(veld)) return '<cursor>';
  if (veld === 'versie' && versie.test(waarde)) return '<versie>';
  if (veld === 'id' && (willekeurigeId.test(waarde) || activiteitId.test(waarde))) return '<id>';
  return moment.test(waarde) ? '<moment>' : waarde;
}

/** An answer with what differs from run to run made equal: random ids, moments, cursors, versions of the catalogue, traces. */
export function normaliseer(waarde: unknown, veld = ''): unknown {
  if (typeof waarde === 'string') return normaliseerTekst(veld, waarde);
  if (Array.isArray(waarde)) return waarde.map((deel) => normaliseer(deel, veld));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, normaliseer(deel, naam)]));
}
