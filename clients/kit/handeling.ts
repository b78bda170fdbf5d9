import type { Antwoord, Invoerfout } from './antwoord.ts';
import type { Foutcode } from './foutcodes.ts';
import { leesConflict, type Conflict, type Payload } from './conflict.ts';
import { isVelden } from './bronnen.ts';
import type { Operatie } from './operatie.ts';

/** What every mutation of the graph takes: one `input`, with the key of the act. */
export type Handelingsvariabelen = { readonly input: { readonly idempotentiesleutel: string } };

/** What every registered act answers: one payload a field, with `fouten` in it. An act that does not ask them does not fit. */
export type Handelingsdata = Readonly<Record<string, Payload | null>>;

/** What a form fills in: the input without the key, which the kit keeps. */
export type Handelingsinvoer<TVariabelen extends Handelingsvariabelen> = Omit<TVariabelen['input'], 'idempotentiesleutel'>;

type PayloadVan<TData> = Extract<TData[keyof TData], Payload>;

/** What came of an act. */
export type Uitkomst<TData extends Handelingsdata> = {
  /** It was done, now or by an earlier attempt with the same key. */
  readonly gelukt: boolean;
  readonly data: TData | null;
  /** What was wrong with the input, all at once; nothing was done then. */
  readonly invoerfouten: readonly Invoerfout[];
  /** Somebody else changed it since: nothing was done. */
  readonly conflict: Conflict<PayloadVan<TData>> | null;
  /** It is not known whether it was done. Submitting again is safe: the key stays the same. */
  readonly isOnzeker: boolean;
  /** An earlier attempt of this act was done after all, with other input: look how it is now before doing anything more. */
  readonly isEerderGedaan: boolean;
  /** Refusals, missing sources and other errors. */
  readonly antwoord: Antwoord<TData>;
};

/** One time that the input of an act is submitted. */
export type Poging<TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen> = {
  /** The variables to ask it with, the key among them. */
  readonly variabelen: TVariabelen;
  /** Reads what came of it, by whatever client it was asked; call it for every answer, also where nothing came. */
  readonly verwerk: (antwoord: Antwoord<TData>) => Uitkomst<TData>;
};

/**
 * One act, as a form on a screen is one. It makes the idempotentiesleutel when it is first submitted and keeps it over attempts and submits,
 * whatever changes in the form, until it is known to be done; what is submitted after that is a new act with a new key. The graph uses no key
 * up for what it refuses, so that a form that was refused goes on with its own.
 */
export type Handeling<TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen> = {
  readonly operatie: Operatie<TData, TVariabelen, 'mutation'>;
  readonly poging: (input: Handelingsinvoer<TVariabelen>) => Poging<TData, TVariabelen>;
};

function voegSamen<TVariabelen extends Handelingsvariabelen>(input: Handelingsinvoer<TVariabelen>, idempotentiesleutel: string): TVariabelen;
function voegSamen(input: object, idempotentiesleutel: string): Handelingsvariabelen {
  return { input: { ...input, idempotentiesleutel } };
}

const hergebruikt = 'IDEMPOTENTIESLEUTEL_HERGEBRUIKT';

const isPayload = <TData>(waarde: unknown): waarde is PayloadVan<TData> => isVelden(waarde) && Array.isArray(waarde['fouten']);

const onduidelijk: ReadonlySet<Foutcode> = new Set(['ONLEESBAAR_ANTWOORD', 'ONBEKENDE_FOUT']);

/** Nothing was done by this attempt, and that is certain: refused, or wrong in a way that asking again does not change. */
const isAfgewezen = <TData>({ weigeringen, fouten }: Antwoord<TData>): boolean =>
  weigeringen.length > 0 || (fouten.length > 0 && fouten.every(({ herprobeerbaar, code }) => !herprobeerbaar && !onduidelijk.has(code)));

/** What one answer says by itself. */
function toUitkomst<TData extends Handelingsdata>(antwoord: Antwoord<TData>): Uitkomst<TData> {
  const { data } = antwoord;
  const payloads = Object.values(data ?? {}).filter(isPayload<TData>);
  const gemeld = payloads.flatMap(({ fouten }) => fouten);
  return {
    gelukt: payloads.length > 0 && gemeld.length === 0,
    data,
    invoerfouten: [...gemeld.filter(({ code }) => code !== hergebruikt), ...antwoord.fouten.flatMap(({ invoerfouten }) => invoerfouten)],
    conflict: payloads.map((payload) => leesConflict(payload)).find((conflict) => conflict !== null) ?? null,
    isOnzeker: payloads.length === 0 && !isAfgewezen(antwoord),
    isEerderGedaan: gemeld.some(({ code }) => code === hergebruikt),
    antwoord,
  };
}

/**
 * Begins an act.
 * @param sleutel makes a key that is unique, of at most 100 characters; by default a random UUID.
 */
export function createHandeling<TData extends Handelingsdata, TVariabelen extends Handelingsvariabelen>(
  operatie: Operatie<TData, TVariabelen, 'mutation'>, { sleutel = () => crypto.randomUUID() }: { readonly sleutel?: () => string } = {},
): Handeling<TData, TVariabelen> {
  let huidig: { readonly sleutel: string; wasOnzeker: boolean } | null = null;
  return {
    operatie,
    poging(input) {
      const eigen = huidig ??= { sleutel: sleutel(), wasOnzeker: false };
      return {
        variabelen: voegSamen<TVariabelen>(input, eigen.sleutel),
        verwerk(antwoord) {
          const uitkomst = toUitkomst(antwoord);
          const isGedaan = uitkomst.gelukt || uitkomst.isEerderGedaan;
          if (isGedaan && huidig === eigen) huidig = null;
          // The version is compared after the key: a conflict says that no attempt before was done. Other refusals say nothing of those.
          eigen.wasOnzeker = uitkomst.isOnzeker || (eigen.wasOnzeker && !isGedaan && uitkomst.conflict === null);
          return { ...uitkomst, isOnzeker: eigen.wasOnzeker };
        },
      };
    },
  };
}
