import { useEffect, useRef } from 'react';
import { Button } from '@utrecht/button-react';
import { Icoon } from '../../onderdelen/Icoon.tsx';
import type { Gevonden } from './gegevens.ts';
import { vergelijk, type Cel } from './vergelijk.ts';
import { criteriumnamen } from './woorden.ts';

type Eigenschappen<T extends Gevonden> = { readonly gekozen: readonly T[]; readonly toNaam: (een: T) => string; readonly sluit: () => void };

function Punten({ cel: { punten, maximum, waarom, gemist } }: { readonly cel: Cel }) {
  return (
    <>
      {gemist !== null && <span className="loket-gemist"><Icoon naam="gestopt" /> Mist deze eis: {gemist}</span>}
      {punten !== null && <><strong>{punten} van {maximum}</strong> <span className="loket-klein">{waarom}</span></>}
      {punten === null && gemist === null && <span className="loket-stil">Telt niet mee</span>}
    </>
  );
}

/** Two to four results side by side: the points of each per criterion with why, and their sums. It takes the focus when it opens. */
export function Vergelijking<T extends Gevonden>({ gekozen, toNaam, sluit }: Eigenschappen<T>) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => { kop.current?.focus(); }, []);
  const { rijen, sommen } = vergelijk(gekozen);
  return (
    <section className="loket-kaart loket-vergelijking" aria-labelledby="vergelijking">
      <h3 className="utrecht-heading-3" id="vergelijking" tabIndex={-1} ref={kop}>Naast elkaar</h3>
      <div className="loket-tabelvak" role="region" aria-label="Punten per onderdeel" tabIndex={0}>
        <table className="utrecht-table loket-naastelkaar">
          <caption className="utrecht-table__caption">Punten per onderdeel, met waarom. Een score is een voorstel: u beslist.</caption>
          <thead className="utrecht-table__header">
            <tr className="utrecht-table__row">
              <th scope="col" className="utrecht-table__header-cell">Onderdeel</th>
              {gekozen.map((een) => <th key={een.id} scope="col" className="utrecht-table__header-cell">{toNaam(een)}</th>)}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {rijen.map(({ criterium, cellen }) => (
              <tr key={criterium} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__header-cell">{criteriumnamen[criterium]}</th>
                {cellen.map((cel, plek) => <td key={gekozen[plek]?.id} className="utrecht-table__cell"><Punten cel={cel} /></td>)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="utrecht-table__row loket-som">
              <th scope="row" className="utrecht-table__header-cell">Samen</th>
              {sommen.map((som, plek) => <td key={gekozen[plek]?.id} className="utrecht-table__cell"><strong>{som}</strong></td>)}
            </tr>
          </tfoot>
        </table>
      </div>
      <div className="loket-acties"><Button appearance="secondary-action-button" onClick={sluit}>Vergelijking sluiten</Button></div>
    </section>
  );
}
