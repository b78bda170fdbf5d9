// The index: which profiles could be what is looked for, by where they are and by occupation. It rather gives too many than too few: the rules decide.

/** What can be looked for. */
export type Zoekruimte = {
  /** Whether a profile in this postcode area is near enough; an empty one when it names none. */
  readonly ligtBinnen: (postcodegebied: string) => boolean;
  /** Whether an occupation may be what is asked; null when it does not have to be. */
  readonly kanPassen: ((beroep: string) => boolean) | null;
};

/** Profiles of one kind, laid out to be looked through. */
export type Register<P> = {
  readonly voegToe: (profiel: P) => void;
  /** Every profile within the space, each once, in no order that means anything. */
  readonly list: (ruimte: Zoekruimte) => Iterable<P>;
};

const ZONDER = '';

function legBij(lijsten: Map<string, number[]>, sleutel: string, nummer: number): void {
  const lijst = lijsten.get(sleutel);
  if (lijst === undefined) lijsten.set(sleutel, [nummer]);
  else lijst.push(nummer);
}

const kies = (lijsten: ReadonlyMap<string, readonly number[]>, past: (sleutel: string) => boolean): readonly (readonly number[])[] =>
  [...lijsten].flatMap(([sleutel, lijst]) => (past(sleutel) ? [lijst] : []));

/** Each number once that is in one of the lists and marked; marks are taken away. Touches no profile that is not given: that is what would take time. */
function* eenmaalElk(lijsten: readonly (readonly number[])[], gemerkt: Uint8Array): Generator<number> {
  for (const lijst of lijsten) {
    for (const nummer of lijst) {
      if (gemerkt[nummer] === 0) continue;
      gemerkt[nummer] = 0;
      yield nummer;
    }
  }
}

/**
 * Makes an empty index.
 * @param listBeroepen the occupations by which a profile can be what is asked. One that is found with any occupation has an empty one among them.
 */
export function createRegister<P extends { readonly postcodegebied: string | null }>(listBeroepen: (profiel: P) => readonly string[]): Register<P> {
  const profielen: P[] = [];
  const perGebied = new Map<string, number[]>();
  const perBeroep = new Map<string, number[]>();

  function* list({ ligtBinnen, kanPassen }: Zoekruimte): Generator<P> {
    const gemerkt = new Uint8Array(profielen.length);
    const inGebied = kies(perGebied, ligtBinnen);
    for (const lijst of inGebied) for (const nummer of lijst) gemerkt[nummer] = 1;
    const lijsten = kanPassen === null ? inGebied : kies(perBeroep, (beroep) => beroep === ZONDER || kanPassen(beroep));
    for (const nummer of eenmaalElk(lijsten, gemerkt)) {
      const profiel = profielen[nummer];
      if (profiel !== undefined) yield profiel;
    }
  }

  return {
    voegToe(profiel) {
      const nummer = profielen.push(profiel) - 1;
      legBij(perGebied, profiel.postcodegebied ?? ZONDER, nummer);
      for (const beroep of new Set(listBeroepen(profiel))) legBij(perBeroep, beroep, nummer);
    },
    list,
  };
}
