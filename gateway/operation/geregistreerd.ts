import { logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { Instellingenfout } from '../../subgraphs/shared/settings.ts';
import type { GeregistreerdeOperatie } from './manifest.ts';

/** A request that names an operation which is not registered, or not for this client: to who asks that is the same. */
export class OnbekendeOperatie extends Error {
  override name = 'OnbekendeOperatie';
  constructor() {
    super('deze operatie is niet geregistreerd');
  }
}

/** The registered operations, as they are now. Nothing that a client sends is ever added to them. */
export type Operatieregister = {
  readonly alle: () => readonly GeregistreerdeOperatie[];
  /**
   * The registered operation that the body of a request asks for: by its id (`documentId`, or `extensions.persistedQuery` as Apollo's
   * clients send it), or where nothing else is allowed by its exact text. null: a text that was not registered, where that is allowed, or
   * a body that names none.
   * @param client the client that the token was given to, when it says so: operations of others are then unknown.
   * @throws OnbekendeOperatie.
   */
  readonly zoek: (body: unknown, client?: string) => GeregistreerdeOperatie | null;
  /** Reads the list again; a bad one leaves the former in place. Says whether it is a good one. */
  readonly herlaad: () => boolean;
};

/** What a register is made from. `moetGeregistreerd`: no other text is accepted. */
export type Registerdelen = {
  readonly lees: () => readonly GeregistreerdeOperatie[];
  readonly moetGeregistreerd: boolean;
  readonly logger: Logger;
};

type Velden = Readonly<Record<string, unknown>>;
type Gelijst = { readonly alle: readonly GeregistreerdeOperatie[]; readonly opId: ReadonlyMap<string, GeregistreerdeOperatie>; readonly opTekst: ReadonlyMap<string, GeregistreerdeOperatie> };

const isMap = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const toGelijst = (alle: readonly GeregistreerdeOperatie[]): Gelijst => ({
  alle, opId: new Map(alle.map((een) => [een.id, een])), opTekst: new Map(alle.map((een) => [een.document, een])),
});

/** The id in a request; null when there is none. What is named twice must be named the same. */
function leesId({ documentId, extensions }: Velden): string | null {
  const kort = isMap(extensions) ? extensions['persistedQuery'] : undefined;
  if (documentId == null && kort == null) return null;
  const hash = isMap(kort) && kort['version'] === 1 && typeof kort['sha256Hash'] === 'string' ? `sha256:${kort['sha256Hash']}` : null;
  if (kort != null && (hash === null || (documentId != null && documentId !== hash))) throw new OnbekendeOperatie();
  const id = documentId ?? hash;
  if (typeof id !== 'string') throw new OnbekendeOperatie();
  return id;
}

function zoekIn({ opId, opTekst }: Gelijst, body: Velden, moetGeregistreerd: boolean): GeregistreerdeOperatie | null {
  const id = leesId(body);
  const { query } = body;
  if (id === null && (!moetGeregistreerd || typeof query !== 'string')) return null;
  const gevonden = id === null ? opTekst.get(String(query)) : opId.get(id);
  if (!gevonden || (query != null && query !== gevonden.document)) throw new OnbekendeOperatie();
  return gevonden;
}

/** Makes the register. @throws Instellingenfout when the list cannot be read. */
export function createOperatieregister({ lees, moetGeregistreerd, logger }: Registerdelen): Operatieregister {
  let gelijst = toGelijst(lees());
  return {
    alle: () => gelijst.alle,
    zoek(body, client) {
      if (!isMap(body)) return null;
      const gevonden = zoekIn(gelijst, body, moetGeregistreerd);
      if (gevonden && client !== undefined && client !== gevonden.client) throw new OnbekendeOperatie();
      return gevonden;
    },
    herlaad() {
      try {
        gelijst = toGelijst(lees());
        return true;
      } catch (fout) {
        if (fout instanceof Instellingenfout) logger.error({ fouten: fout.fouten }, 'de geregistreerde operaties zijn niet te lezen; de vorige blijven');
        else logOnvoorzien(logger, 'geregistreerde operaties', fout);
        return false;
      }
    },
  };
}
