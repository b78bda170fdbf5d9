import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { WerkcentrumContext } from '../context.ts';
import { checkId, checkVersie, type Invoerfout } from '../../shared/invoer.ts';
import { GRONDSLAGEN } from '../rules/grondslagen.ts';
import type { Tabellen } from '../store/database.ts';
import type { Werkgeversvraagrecord } from '../store/werkgeversvragen.ts';
import { listHandelingen, volgendeStand, type Werkgeverhandeling } from '../werkgevers/stand.ts';
import { behandelt } from '../werkgevers/zicht.ts';
import { Geweigerd } from './geweigerd.ts';
import { checkIdempotentiesleutel, doeEenmalig, listFouten } from './handeling.ts';

// Every act on questions of employers goes this way, as those on plans do (werkplanhandeling.ts): who may not see one finds none; the versions
// that the asker saw must be the last; what is done is one transaction with the event that tells of it and the keeping of the answer.

/** A question on which an act is done: its id and version, and the fields of the input in which these stand. */
export type Werkgeversvraagdoel = { readonly veld: string; readonly id: string; readonly versieveld: string; readonly verwachteVersie: number };

/** An act on one or more questions, once for its key. */
export type Werkgeversvraaghandeling = {
  readonly handeling: Werkgeverhandeling;
  readonly doelen: readonly Werkgeversvraagdoel[];
  readonly idempotentiesleutel: string;
  /** What else counts for the fingerprint, always in the same order. */
  readonly invoer: readonly (string | number | boolean | null)[];
  /** What is wrong with the input by itself. */
  readonly controles: readonly (Invoerfout | null)[];
  /** What is told of it, for example "werkgeversvraag.opgenomen". */
  readonly gebeurtenis: string;
  /** What changes of a question; its state, version and moment change by themselves. */
  readonly wijzig: (huidig: Werkgeversvraagrecord, moment: number) => Partial<Werkgeversvraagrecord>;
  /** What else belongs to it, within the same transaction, on the questions as they are, by field of the input. @throws Geweigerd */
  readonly daarbij?: (huidig: (veld: string) => Werkgeversvraagrecord, moment: number, tx: Transaction<Tabellen>) => Promise<void>;
};

/** What every act answers: each question as it is now, by field of the input, also when nothing was done. */
export type Werkgeversantwoord = { readonly vraag: (veld: string) => Werkgeversvraagrecord | null; readonly fouten: readonly Invoerfout[] };

const antwoordSchema = z.object({ gedaan: z.literal(true) });

const onbekend = ({ veld }: Werkgeversvraagdoel): Invoerfout => ({ veld, code: 'ONBEKENDE_WERKGEVERSVRAAG', melding: 'Deze vraag bestaat niet, of zij is niet te zien.' });

const anderLoket = ({ veld }: Werkgeversvraagdoel, loketten: readonly string[]): Invoerfout =>
  ({ veld, code: 'ANDER_LOKET', melding: 'Deze vraag wordt door een ander loket behandeld.', toegestaan: loketten, grondslag: GRONDSLAGEN.WERKGEVERSDIENSTVERLENING });

const checkDoel = ({ veld, id, versieveld, verwachteVersie }: Werkgeversvraagdoel): (Invoerfout | null)[] => [checkId(veld, id), checkVersie(versieveld, verwachteVersie)];

const checkActueel = ({ versieveld, verwachteVersie }: Werkgeversvraagdoel, { versie }: Werkgeversvraagrecord): Invoerfout | null => (versie === verwachteVersie ? null
  : { veld: versieveld, code: 'VERSIE_VERSCHILT', melding: `Iemand anders heeft deze vraag gewijzigd: nu geldt versie ${versie}. Bekijk die en probeer het opnieuw.` });

const checkStand = ({ veld }: Werkgeversvraagdoel, { status }: Werkgeversvraagrecord, handeling: Werkgeverhandeling): Invoerfout | null => (volgendeStand(status, handeling) !== null ? null
  : { veld, code: 'NIET_IN_DEZE_STAND', melding: `Dit kan nu niet: de vraag is ${status.toLowerCase().replaceAll('_', ' ')}.`, toegestaan: listHandelingen(status) });

type Vragen = ReadonlyMap<string, Werkgeversvraagrecord>;

/** The locked questions, by field. @throws Geweigerd when one is not there, or may not be changed so. */
function eisWijzigbaar(vast: Vragen, { handeling, doelen }: Werkgeversvraaghandeling): (veld: string) => Werkgeversvraagrecord {
  const perVeld = new Map<string, Werkgeversvraagrecord>();
  const fouten = doelen.flatMap((doel) => {
    const vraag = vast.get(doel.id);
    if (vraag === undefined) return [onbekend(doel)];
    perVeld.set(doel.veld, vraag);
    return listFouten(checkActueel(doel, vraag), checkStand(doel, vraag, handeling));
  });
  if (fouten.length > 0) throw new Geweigerd(fouten);
  return (veld) => {
    const vraag = perVeld.get(veld);
    if (vraag === undefined) throw new Error(`geen vraag bij ${veld}`);
    return vraag;
  };
}

async function wijzigBinnen(opdracht: Werkgeversvraaghandeling, moment: number, tx: Transaction<Tabellen>, { handelingen: { store, maakId } }: WerkcentrumContext): Promise<void> {
  const { handeling, doelen, gebeurtenis, wijzig, daarbij } = opdracht;
  const vast = new Map((await store.werkgeversvragen.vergrendel(tx, doelen.map(({ id }) => id))).map((vraag) => [vraag.id, vraag]));
  const huidig = eisWijzigbaar(vast, opdracht);
  await daarbij?.(huidig, moment, tx);
  for (const vraag of vast.values()) {
    const nieuw: Werkgeversvraagrecord = { ...vraag, ...wijzig(vraag, moment), versie: vraag.versie + 1, status: volgendeStand(vraag.status, handeling) ?? vraag.status, gewijzigdOp: moment };
    await store.werkgeversvragen.wijzig(tx, nieuw);
    await store.gebeurtenissen.legVast(tx, { id: maakId(), soort: gebeurtenis, onderwerp: nieuw.id, persoonId: null, loket: nieuw.loket, versie: nieuw.versie, op: moment });
  }
}

const heeftId = ({ id }: Werkgeversvraagdoel): boolean => checkId('', id) === null;

/** Everything that is wrong before the transaction: the input, what is not to be seen, and what another loket carries out. */
function listBezwaren({ doelen, idempotentiesleutel, controles }: Werkgeversvraaghandeling, gezien: Vragen, { verzoek: { aanroeper } }: WerkcentrumContext): Invoerfout[] {
  const vorm = listFouten(...doelen.flatMap(checkDoel), checkIdempotentiesleutel(idempotentiesleutel), ...controles);
  const weg = doelen.filter((doel) => heeftId(doel) && !gezien.has(doel.id));
  const loketten = [...gezien.values()].map(({ loket }) => loket);
  const [eerste] = doelen;
  const isElders = eerste !== undefined && weg.length === 0 && loketten.length > 0 && !loketten.some((loket) => behandelt(aanroeper, loket));
  return [...vorm, ...weg.map(onbekend), ...(isElders ? [anderLoket(eerste, loketten)] : [])];
}

/** Does an act on questions, once for its key. The asker works for the loket of at least one. @throws nothing of its own; a database that fails rejects. */
export async function wijzigWerkgeversvragen(context: WerkcentrumContext, opdracht: Werkgeversvraaghandeling): Promise<Werkgeversantwoord> {
  const { loaders: { werkgevers } } = context;
  const { handeling, doelen, idempotentiesleutel, invoer } = opdracht;
  const ids = doelen.filter(heeftId).map(({ id }) => id);
  const lees = async (): Promise<Vragen> => new Map((await Promise.all(ids.map((id) => werkgevers.vraag.load(id)))).flatMap((vraag) => (vraag === null ? [] : [[vraag.id, vraag]])));
  const toAntwoord = (vragen: Vragen, fouten: readonly Invoerfout[]): Werkgeversantwoord =>
    ({ vraag: (veld) => vragen.get(doelen.find((doel) => doel.veld === veld)?.id ?? '') ?? null, fouten });
  const gezien = await lees();
  const bezwaren = listBezwaren(opdracht, gezien, context);
  if (bezwaren.length > 0) return toAntwoord(gezien, bezwaren);
  const uitkomst = await doeEenmalig(context, { handeling, idempotentiesleutel, invoer: [...doelen.flatMap(({ id, verwachteVersie }) => [id, verwachteVersie]), ...invoer] }, antwoordSchema, async (tx, moment) => {
    await wijzigBinnen(opdracht, moment, tx, context);
    return { antwoord: { gedaan: true as const }, persoonId: null };
  }).catch((fout: unknown) => {
    if (fout instanceof Geweigerd) return { fouten: fout.fouten };
    throw fout;
  });
  werkgevers.vergeet(ids);
  return toAntwoord(await lees(), 'fouten' in uitkomst ? uitkomst.fouten : []);
}
