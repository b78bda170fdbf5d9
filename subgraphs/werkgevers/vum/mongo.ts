/** Whether a value holds to what was asked of it. */
export type Predicaat = (waarde: unknown) => boolean;

type Velden = Readonly<Record<string, unknown>>;
/** How a question calls a path, made into how a profile calls it. */
type Padnaam = (sleutel: string) => string;

const isVelden = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const isLijst = (waarde: unknown): waarde is readonly unknown[] => Array.isArray(waarde);
const eigen = (waarde: Velden, naam: string): unknown => (Object.hasOwn(waarde, naam) ? waarde[naam] : undefined);

/** A step of a path; a number in it is also a place in a list. */
type Stap = { readonly naam: string; readonly plaats: number | null };
const toStappen = (pad: string): readonly Stap[] => pad.split('.').map((naam) => ({ naam, plaats: /^\d+$/.test(naam) ? Number(naam) : null }));

/** Whether something at the end of a path holds: a list on the way is gone through. */
function opPad(waarde: unknown, stappen: readonly Stap[], vanaf: number, houdt: Predicaat): boolean {
  const stap = stappen[vanaf];
  if (stap === undefined) return waarde !== undefined && houdt(waarde);
  if (isVelden(waarde)) return opPad(eigen(waarde, stap.naam), stappen, vanaf + 1, houdt);
  if (!isLijst(waarde)) return false;
  if (stap.plaats !== null && opPad(waarde[stap.plaats], stappen, vanaf + 1, houdt)) return true;
  return waarde.some((een) => isVelden(een) && opPad(een, stappen, vanaf, houdt));
}

/** A value, or one in the list that it is. */
const eenVan = (houdt: Predicaat): Predicaat => (waarde) => (isLijst(waarde) ? waarde.some(houdt) : houdt(waarde));

/** Order within one type: a text is never more or less than a number. */
function vergelijk(gevraagd: unknown, geldt: (verschil: number) => boolean): Predicaat {
  if (typeof gevraagd === 'number') return eenVan((waarde) => typeof waarde === 'number' && geldt(waarde - gevraagd));
  if (typeof gevraagd !== 'string') return () => false;
  return eenVan((waarde) => typeof waarde === 'string' && geldt(waarde < gevraagd ? -1 : Number(waarde > gevraagd)));
}

const binnenElement: Padnaam = (sleutel) => sleutel.replace(/^beroep\./, '');

function elementen(vraag: unknown): Predicaat | null {
  const houdt = isVelden(vraag) ? compileVraag(vraag, binnenElement) : null;
  return houdt && ((waarde) => isLijst(waarde) && waarde.some((een) => isVelden(een) && houdt(een)));
}

const operatoren: ReadonlyMap<string, (gevraagd: unknown) => Predicaat | null> = new Map([
  ['$eq', (gevraagd) => vergelijk(gevraagd, (verschil) => verschil === 0)],
  ['$gte', (gevraagd) => vergelijk(gevraagd, (verschil) => verschil >= 0)],
  ['$lte', (gevraagd) => vergelijk(gevraagd, (verschil) => verschil <= 0)],
  ['$lt', (gevraagd) => vergelijk(gevraagd, (verschil) => verschil < 0)],
  ['$elemMatch', elementen],
]);

/** The operators that a question may hold. */
export const operatornamen: ReadonlySet<string> = new Set([...operatoren.keys(), '$or', '$all']);

const alle = (delen: readonly (Predicaat | null)[]): Predicaat | null => {
  const [eerste, ...rest] = delen.filter((deel) => deel !== null);
  if (!eerste) return null;
  return rest.length === 0 ? eerste : (waarde) => eerste(waarde) && rest.every((deel) => deel(waarde));
};

function opVeld(stappen: readonly Stap[], uitdrukking: unknown): Predicaat | null {
  if (!isVelden(uitdrukking)) return null;
  return alle(Object.entries(uitdrukking).map(([naam, gevraagd]) => {
    if (naam === '$all') return isLijst(gevraagd) ? alle(gevraagd.map((deel) => opVeld(stappen, deel))) : null;
    const houdt = operatoren.get(naam)?.(gevraagd);
    return houdt ? (waarde) => opPad(waarde, stappen, 0, houdt) : null;
  }));
}

/** The path and value of a question that asks of one field that it is equal to one text; null for another question. */
function gelijkVan(vraag: unknown): readonly [sleutel: string, waarde: string] | null {
  const [[sleutel, uitdrukking] = [null, null], ...meer] = isVelden(vraag) ? Object.entries(vraag) : [];
  if (sleutel === null || meer.length > 0 || !isVelden(uitdrukking) || Object.keys(uitdrukking).length !== 1) return null;
  const waarde = eigen(uitdrukking, '$eq');
  return typeof waarde === 'string' ? [sleutel, waarde] : null;
}

/** Many texts for one field, as most questions have them: looked up at once instead of one after another. */
function eenVanDeWaarden(vragen: readonly unknown[], padVan: Padnaam): Predicaat | null {
  const gelijken = vragen.map(gelijkVan).filter((gelijk) => gelijk !== null);
  const [sleutel, ...anders] = new Set(gelijken.map(([naam]) => naam));
  if (sleutel === undefined || anders.length > 0 || gelijken.length < vragen.length) return null;
  const stappen = toStappen(padVan(sleutel));
  const waarden: ReadonlySet<unknown> = new Set(gelijken.map(([, waarde]) => waarde));
  const houdt = eenVan((waarde) => waarden.has(waarde));
  return (waarde) => opPad(waarde, stappen, 0, houdt);
}

/** One of several: with one that asks nothing all hold, as everything holds to the empty question. */
function eenVanDe(vragen: unknown, padVan: Padnaam): Predicaat | null {
  if (!isLijst(vragen)) return null;
  const snel = eenVanDeWaarden(vragen, padVan);
  if (snel) return snel;
  const delen = vragen.map((vraag) => (isVelden(vraag) ? compileVraag(vraag, padVan) : null));
  const gevraagd = delen.filter((deel) => deel !== null);
  return gevraagd.length < delen.length || gevraagd.length === 0 ? null : (waarde) => gevraagd.some((deel) => deel(waarde));
}

/**
 * Compiles a question in MongoDB's query language, once for many profiles: all of its fields must hold; what is missing in a profile holds to
 * nothing that is asked of it. A part that asks nothing has no effect.
 * @param padVan the path in a profile of a name in the question.
 * @returns null where nothing is asked.
 */
export const compileVraag = (vraag: Velden, padVan: Padnaam): Predicaat | null =>
  alle(Object.entries(vraag).map(([sleutel, uitdrukking]) => (sleutel === '$or' ? eenVanDe(uitdrukking, padVan) : opVeld(toStappen(padVan(sleutel)), uitdrukking))));
