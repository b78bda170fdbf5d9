import { isIPv6 } from 'node:net';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import { createLimiet } from '../../subgraphs/shared/limiet.ts';
import type { Aanroeper } from '../../subgraphs/shared/verzoek.ts';

/** How much is taken from one caller, and from one address that is refused again and again. Kept in this process only. */
export type Tempo = {
  /** Takes one request of who asks. How long until there is one, in ms; 0: it is taken. */
  readonly neem: (aanroeper: Pick<Aanroeper, 'organisatie' | 'sub'>) => number;
  /** Remembers that an address was refused. */
  readonly noteerAfwijzing: (adres: string) => void;
  /** How long an address has to wait after too many refusals, in ms; 0: it may try. */
  readonly wachttijdNaAfwijzing: (adres: string) => number;
};

/** How many a minute, and so many at once. `afwijzingen` 0: addresses are not counted. */
export type Tempolimieten = { readonly verzoeken: number; readonly afwijzingen: number };

const minuut = 60_000;

function expandeer(adres: string): string[] {
  const [links = [], rechts = []] = adres.split('::').map((deel) => deel.split(':').filter(Boolean));
  return [...links, ...Array<string>(Math.max(8 - links.length - rechts.length, 0)).fill('0'), ...rechts];
}

/** Whoever has an IPv6 address has 2^64 of them. */
export const toNetwerk = (adres: string): string => (isIPv6(adres) && !adres.startsWith('::ffff:') ? `${expandeer(adres).slice(0, 4).join(':')}::/64` : adres);

/** Makes the limits. */
export function createTempo({ verzoeken, afwijzingen }: Tempolimieten, klok: Klok): Tempo {
  const perAanroeper = createLimiet(verzoeken, minuut, klok);
  const perAdres = afwijzingen > 0 ? createLimiet(afwijzingen, minuut, klok) : null;
  return {
    neem({ organisatie, sub }) {
      const wie = `${organisatie} ${sub}`;
      return perAanroeper.neem(wie) ? 0 : perAanroeper.wachttijd(wie);
    },
    noteerAfwijzing(adres) { perAdres?.neem(toNetwerk(adres)); },
    wachttijdNaAfwijzing: (adres) => perAdres?.wachttijd(toNetwerk(adres)) ?? 0,
  };
}
