import { useEffect, useRef } from 'react';
import { Melding } from '../onderdelen/Melding.tsx';
import type { Veldfouten } from './stand.ts';
import { toVeldId } from './velden.tsx';

/** Everything that is wrong with a form, above it, with the focus on it: each a link to its field. */
export function Foutoverzicht({ formulier, fouten }: { readonly formulier: string; readonly fouten: Veldfouten }) {
  const vlak = useRef<HTMLDivElement>(null);
  const aantal = fouten.perVeld.size + fouten.overig.length;
  // Each time that it was sent and something was wrong, also when it is the same.
  useEffect(() => { if (aantal > 0) vlak.current?.focus(); }, [fouten, aantal]);
  if (aantal === 0) return null;
  const naarVeld = (veld: string): void => { document.getElementById(toVeldId(formulier, veld))?.focus(); };
  return (
    <div ref={vlak} tabIndex={-1} role="group" aria-label="Fouten in het formulier">
      <Melding soort="error">
        <p className="utrecht-paragraph"><strong>Dit kan zo nog niet. Verbeter wat hieronder staat; wat u invulde is bewaard.</strong></p>
        <ul className="utrecht-unordered-list">
          {fouten.overig.map((melding) => <li key={melding} className="utrecht-unordered-list__item">{melding}</li>)}
          {[...fouten.perVeld].map(([veld, meldingen]) => (
            <li key={veld} className="utrecht-unordered-list__item">
              <a className="utrecht-link utrecht-link--html-a" href={`#${toVeldId(formulier, veld)}`} onClick={(klik) => { klik.preventDefault(); naarVeld(veld); }}>{meldingen.join(' ')}</a>
            </li>
          ))}
        </ul>
      </Melding>
    </div>
  );
}
