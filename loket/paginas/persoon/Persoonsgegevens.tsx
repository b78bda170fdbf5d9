import type { ReactNode } from 'react';
import { Gegevens } from '../../onderdelen/Gegevens.tsx';
import { toPartijnaam } from '../../onderdelen/woorden.ts';
import { onbekend, toUitkeringen } from './bronfeiten.ts';
import type { Persoon } from './gegevens.ts';

const inschrijvingen = { JA: 'Ja', NEE: 'Nee', ONBEKEND: onbekend } as const;

function toVerantwoordelijk({ werkplan, verantwoordelijkheid }: Persoon): ReactNode {
  const nu = werkplan?.verantwoordelijke;
  if (nu) return `${toPartijnaam(nu.partij)}${nu.loket ? `, ${nu.loket.naam}` : ''}`;
  if (!verantwoordelijkheid) return onbekend;
  const { uitkomst, rijen, ontbrekend } = verantwoordelijkheid;
  const partijen = [...new Set(rijen.map(({ partij }) => toPartijnaam(partij)))].join(' of ');
  if (uitkomst === 'BEPAALD') return `Volgens de regels: ${partijen}`;
  if (uitkomst === 'MEERDERE') return `Volgens de regels: ${partijen}; beslis dit samen`;
  if (uitkomst === 'GEEN') return 'Volgens de regels: geen partij';
  return (
    <details className="loket-meer">
      <summary>Nog niet te zeggen</summary>
      <ul className="utrecht-unordered-list">{ontbrekend.map(({ feit, toelichting }) => <li key={feit}>{toelichting}</li>)}</ul>
    </details>
  );
}

/** Who somebody is, as far as it is known, with what is not known named as such. */
export function Persoonsgegevens({ persoon }: { readonly persoon: Persoon }) {
  const { situatie, regio } = persoon;
  return (
    <Gegevens regels={[
      ['Leeftijd', situatie?.leeftijd.waarde == null ? onbekend : `${situatie.leeftijd.waarde} jaar`],
      ['Woont in', situatie?.gemeente.waarde?.naam ?? onbekend],
      ['Arbeidsmarktregio', regio?.naam ?? 'Geen'],
      ['Uitkering', situatie ? toUitkeringen(situatie.uitkeringsverhoudingen) : onbekend],
      ['Ingeschreven bij UWV', situatie ? inschrijvingen[situatie.inschrijving.isIngeschreven] : onbekend],
      ['Eerstverantwoordelijk', toVerantwoordelijk(persoon)],
    ]} />
  );
}
