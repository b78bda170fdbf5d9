import { Button } from '@utrecht/button-react';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { verfijn } from './criteria.ts';
import type { Facet } from './gegevens.ts';
import { toFacetnaam } from './woorden.ts';

/** What a search is narrowed to. */
export type Verfijning = NonNullable<ReturnType<typeof verfijn>>;

type Eigenschappen = { readonly facetten: readonly Facet[]; readonly kies: (verfijning: Verfijning) => void };

const meeste = 8;

const talen = new Intl.DisplayNames(['nl'], { type: 'language' });

// Of these the graph gives no names: languages are named here, sectors are known by their number.
const toWaardenaam = (code: string, { waarde, omschrijving }: Facet['waarden'][number]): string => {
  if (omschrijving !== null) return omschrijving;
  if (code === 'TAAL') return talen.of(waarde) ?? waarde;
  return code === 'SECTOR' ? `SBI ${waarde}` : waarde;
};

function Waarde({ facet, waarde, kies }: { readonly facet: Facet; readonly waarde: Facet['waarden'][number]; readonly kies: Eigenschappen['kies'] }) {
  const naam = toWaardenaam(facet.code, waarde);
  const verfijning = verfijn(facet.code, waarde.waarde, waarde.omschrijving);
  return (
    <li>
      {verfijning === null ? <span>{naam}</span> : <Button appearance="subtle-button" onClick={() => { kies(verfijning); }}>{naam}<span className="loket-onzichtbaar">: hierop zoeken</span></Button>}
      <span className="loket-stil">{waarde.aantal ?? 'te weinig'}</span>
    </li>
  );
}

function Waarden({ facet, kies }: { readonly facet: Facet; readonly kies: Eigenschappen['kies'] }) {
  const [eerste, rest] = [facet.waarden.slice(0, meeste), facet.waarden.slice(meeste)];
  const toon = (waarden: Facet['waarden']) => <ul className="loket-lijst loket-facet">{waarden.map((waarde) => <Waarde key={waarde.waarde} facet={facet} waarde={waarde} kies={kies} />)}</ul>;
  return <>{toon(eerste)}{rest.length > 0 && <details className="loket-meer"><summary>Nog {rest.length}</summary>{toon(rest)}</details>}</>;
}

/** How many there are of each kind. Counts of people below five are not given, so that nobody can be recognised. */
export function Facetten({ facetten, kies }: Eigenschappen) {
  const gevuld = facetten.filter(({ waarden }) => waarden.length > 0);
  if (gevuld.length === 0) return null;
  return (
    <details className="loket-kaart loket-meer">
      <summary>Hoeveel van elk soort</summary>
      {gevuld.some(({ waarden }) => waarden.some(({ isOnderdrukt }) => isOnderdrukt)) && <Alinea stil>Te weinig: minder dan 5, of een aantal waaruit dat te berekenen is. Zo is niemand te herkennen.</Alinea>}
      <div className="loket-facetten">
        {gevuld.map((facet) => <section key={facet.code} aria-label={toFacetnaam(facet.code)}><h4 className="utrecht-heading-3">{toFacetnaam(facet.code)}</h4><Waarden facet={facet} kies={kies} /></section>)}
      </div>
    </details>
  );
}
