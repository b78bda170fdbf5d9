import { Button } from '@utrecht/button-react';
import { Stand } from '../../onderdelen/Stand.tsx';
import { beschikbaarheden } from '../../onderdelen/standen.ts';
import { toAantaltekst, toEurotekst } from '../../onderdelen/woorden.ts';
import type { Menuregel as Regel, Werkplan } from './gegevens.ts';
import { isOpen, type Handelruimte } from './handelruimte.ts';
import { InstrumentInzetten } from './InstrumentInzetten.tsx';

type Eigenschappen = { readonly regel: Regel; readonly plan: Werkplan | null; readonly magInzetten: boolean; readonly ruimte: Handelruimte };

function toGrenzen({ instrument: { kostenEuro }, plafond, maximaleDuurMaanden }: Regel): string {
  return [
    kostenEuro === null ? '' : `Kosten ${toEurotekst(kostenEuro)}`,
    plafond === null ? '' : `ten hoogste ${toEurotekst(plafond.bedragEuro)}${plafond.per === null ? '' : ` ${plafond.per}`}`,
    maximaleDuurMaanden === null ? '' : `ten hoogste ${toAantaltekst(maximaleDuurMaanden, 'maand', 'maanden')}`,
  ].filter((deel) => deel !== '').join(', ');
}

const Redenen = ({ regel: { redenen, voorwaarden } }: { readonly regel: Regel }) => (
  <details className="loket-meer">
    <summary>Waarom? <span className="loket-onzichtbaar">({toAantaltekst(redenen.length, 'reden', 'redenen')})</span></summary>
    <ul className="utrecht-unordered-list">
      {redenen.map(({ code, toelichting, grondslag }, plek) => <li key={`${code} ${plek}`}>{toelichting}{grondslag !== null && <span className="loket-stil"> ({grondslag.vindplaats})</span>}</li>)}
      {voorwaarden.map(({ code, toelichting }) => <li key={code}>Voorwaarde: {toelichting}</li>)}
    </ul>
  </details>
);

/** One instrument: whether this person can use it, what comes first, why, and putting it in. */
export function Menuregel({ regel, plan, magInzetten, ruimte }: Eigenschappen) {
  const { instrument: { id, naam, omschrijving, tegels, aanbieder }, status, gaatVoor } = regel;
  const grenzen = toGrenzen(regel);
  return (
    <li className="loket-kaart loket-menuregel">
      <div className="loket-activiteit__kop"><h3 className="loket-activiteit__naam">{naam}</h3><Stand beeld={beschikbaarheden[status]} /></div>
      <p className="loket-activiteit__wie"><strong>{aanbieder.naam}</strong>{tegels.length > 0 && ` · ${tegels.map(({ code, omschrijving: tegel }) => tegel ?? code).join(', ')}`}</p>
      {omschrijving !== null && <p className="loket-activiteit__wie">{omschrijving}</p>}
      {grenzen !== '' && <p className="loket-activiteit__wie">{grenzen}</p>}
      {gaatVoor.length > 0 && <p className="loket-activiteit__wie"><strong>Eerst gaat: {gaatVoor.map((eerst) => eerst.naam).join(', ')}</strong></p>}
      <Redenen regel={regel} />
      {magInzetten && status !== 'NIET_BESCHIKBAAR' && !isOpen(ruimte, 'inzetten', id) && (
        <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { ruimte.kies({ soort: 'inzetten', id }); }}>Inzetten<span className="loket-onzichtbaar">: {naam}</span></Button></div>
      )}
      {plan && isOpen(ruimte, 'inzetten', id) && <InstrumentInzetten plan={plan} regel={regel} ruimte={ruimte} />}
    </li>
  );
}
