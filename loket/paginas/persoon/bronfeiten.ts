import { toPartijnaam } from '../../onderdelen/woorden.ts';
import type { Situatie } from './gegevens.ts';

/** What the page says where nobody knows. */
export const onbekend = 'Niet bekend';

/** The benefits of now according to their sources. An unknown source may know of more: that is not the same as none. */
export function toUitkeringen({ herkomst, waarde }: Situatie['uitkeringsverhoudingen']): string {
  const lopend = waarde?.filter(({ isLopend, isAangevraagd }) => isLopend || isAangevraagd).map(({ wet, partij, isAangevraagd }) => `${wet.omschrijving ?? wet.code} (${toPartijnaam(partij)}${isAangevraagd ? ', aangevraagd' : ''})`) ?? [];
  if (herkomst === 'ONBEKEND') return lopend.length > 0 ? `${lopend.join(', ')}; er kan meer zijn` : onbekend;
  return lopend.length > 0 ? lopend.join(', ') : 'Geen';
}

// The field of Situatie in which a source says something about what a person tells.
const feiten: Readonly<Record<string, string>> = { uitkeringen: 'uitkeringsverhoudingen', opleidingsniveau: 'startkwalificatie', werkzaam: 'opgaven.werkzaam' };

const feitVan = (vraagcode: string): string => feiten[vraagcode] ?? `opgaven.${vraagcode}`;

const startkwalificaties = { JA: 'startkwalificatie (DUO)', NEE: 'geen startkwalificatie (DUO)', ONBEKEND: `${onbekend} (DUO)` } as const;

/** What sources said against what the person told in answer to a question, each with who said it. */
export const listTegenspraken = ({ tegenspraken, bronnen }: Pick<Situatie, 'tegenspraken' | 'bronnen'>, vraagcode: string): readonly string[] =>
  tegenspraken.filter(({ feit }) => feit === feitVan(vraagcode)).flatMap(({ uitspraken }) => uitspraken)
    .filter(({ herkomst }) => herkomst === 'BRON').map(({ bron, waarde }) => `${bronnen.find(({ code }) => code === bron)?.naam ?? bron}: ${waarde}`);

/** What sources say about what a question asks; null where no source on this page does. */
export function toBronuitspraak(situatie: Situatie, vraagcode: string): string | null {
  if (vraagcode === 'uitkeringen') return toUitkeringen(situatie.uitkeringsverhoudingen);
  if (vraagcode === 'opleidingsniveau') return startkwalificaties[situatie.startkwalificatie.waarde];
  const tegen = listTegenspraken(situatie, vraagcode);
  return tegen.length > 0 ? tegen.join('; ') : null;
}
