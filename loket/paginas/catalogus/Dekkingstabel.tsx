import { useMemo, useState } from 'react';
import { FormLabel } from '@utrecht/form-label-react';
import { useMeld } from '../../kader/meldingen.tsx';
import { orden, wisselVolgorde, type Dekkingskaart, type Volgorde } from './dekking.ts';

const kolommen: readonly (readonly [kolom: Volgorde['kolom'], kop: string])[] = [['regio', 'Regio'], ['tegel', 'Tegel'], ['aantal', 'Instrumenten'], ['metAanbod', 'Met aanbod']];

function Kop({ kolom, kop, volgorde, wissel }: { readonly kolom: Volgorde['kolom']; readonly kop: string; readonly volgorde: Volgorde; readonly wissel: () => void }) {
  const isDeze = volgorde.kolom === kolom;
  return (
    <th scope="col" className="utrecht-table__header-cell" aria-sort={isDeze ? (volgorde.isAflopend ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="loket-sorteer" onClick={wissel}>{kop} <span aria-hidden="true">{isDeze ? (volgorde.isAflopend ? '▼' : '▲') : '↕'}</span></button>
    </th>
  );
}

function Keuze({ id, label, waarde, keuzes, kies }: { readonly id: string; readonly label: string; readonly waarde: string; readonly keuzes: readonly (readonly [string, string])[]; readonly kies: (waarde: string) => void }) {
  return (
    <div>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <select id={id} className="utrecht-select utrecht-select--html-select" value={waarde} onChange={(wijziging) => { kies(wijziging.target.value); }}>
        <option value="">Alle</option>
        {keuzes.map(([code, naam]) => <option key={code} value={code}>{naam}</option>)}
      </select>
    </div>
  );
}

/** The numbers of the heat map as rows, to be ordered by any column, of all regions and tiles or of one. */
export function Dekkingstabel({ kaart: { tegels, rijen } }: { readonly kaart: Dekkingskaart }) {
  const meld = useMeld();
  const [volgorde, zet] = useState<Volgorde>({ kolom: 'regio', isAflopend: false });
  const [regio, kiesRegio] = useState('');
  const [tegel, kiesTegel] = useState('');
  const cellen = useMemo(() => orden(rijen.flatMap((een) => een.cellen).filter((cel) => (regio === '' || cel.regio === regio) && (tegel === '' || cel.tegel.code === tegel)), volgorde), [rijen, regio, tegel, volgorde]);
  const wissel = (kolom: Volgorde['kolom'], kop: string): void => {
    const nieuw = wisselVolgorde(volgorde, kolom);
    zet(nieuw);
    meld(`Gesorteerd op ${kop.toLowerCase()}, ${nieuw.isAflopend ? 'aflopend' : 'oplopend'}.`);
  };
  return (
    <>
      <div className="loket-naast loket-filters" role="group" aria-label="Tabel beperken">
        <Keuze id="tabel-regio" label="Regio in de tabel" waarde={regio} keuzes={rijen.map((een) => [een.regio, een.naam] as const)} kies={kiesRegio} />
        <Keuze id="tabel-tegel" label="Tegel in de tabel" waarde={tegel} keuzes={tegels.map(({ code, naam }) => [code, `${code} ${naam}`] as const)} kies={kiesTegel} />
      </div>
      <div className="loket-tabelvak loket-dekkingstabel" role="region" aria-label="Dekking als tabel" tabIndex={0}>
        <table className="utrecht-table">
          <caption className="utrecht-table__caption">Dezelfde aantallen als tabel: {cellen.length} rijen. Klik op een kolomkop om te sorteren.</caption>
          <thead className="utrecht-table__header"><tr className="utrecht-table__row">{kolommen.map(([kolom, kop]) => <Kop key={kolom} kolom={kolom} kop={kop} volgorde={volgorde} wissel={() => { wissel(kolom, kop); }} />)}</tr></thead>
          <tbody className="utrecht-table__body">
            {cellen.map((cel) => (
              <tr key={`${cel.regio} ${cel.tegel.code}`} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__header-cell">{cel.regionaam}</th>
                <td className="utrecht-table__cell">{cel.tegel.code} {cel.tegel.naam}</td>
                <td className="utrecht-table__cell utrecht-table__cell--numeric-data">{cel.aantal}</td>
                <td className="utrecht-table__cell utrecht-table__cell--numeric-data">{cel.metAanbod}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
