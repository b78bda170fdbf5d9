import type { ReactNode } from 'react';

/** A column: its heading, and what it shows of a row. @property isRijkop the column that names the row. */
export type Kolom<Rij> = { readonly kop: ReactNode; readonly sleutel: string; readonly toon: (rij: Rij) => ReactNode; readonly isRijkop?: boolean; readonly isGetal?: boolean };

type Eigenschappen<Rij> = {
  readonly titel: string;
  readonly kolommen: readonly Kolom<Rij>[];
  readonly rijen: readonly Rij[];
  readonly sleutel: (rij: Rij) => string;
  /** Shown instead of a table without rows. */
  readonly leeg: string;
};

/** A table with a caption. Wider than the screen it scrolls in its own box, also by keyboard. */
export function Tabel<Rij>({ titel, kolommen, rijen, sleutel, leeg }: Eigenschappen<Rij>) {
  if (rijen.length === 0) return <p className="utrecht-paragraph loket-stil">{leeg}</p>;
  return (
    <div className="loket-tabelvak" role="region" aria-label={titel} tabIndex={0}>
      <table className="utrecht-table">
        <caption className="utrecht-table__caption">{titel}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">{kolommen.map((kolom) => <th key={kolom.sleutel} scope="col" className="utrecht-table__header-cell">{kolom.kop}</th>)}</tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rijen.map((rij) => (
            <tr key={sleutel(rij)} className="utrecht-table__row">
              {kolommen.map((kolom) => (kolom.isRijkop
                ? <th key={kolom.sleutel} scope="row" className="utrecht-table__header-cell">{kolom.toon(rij)}</th>
                : <td key={kolom.sleutel} className={`utrecht-table__cell${kolom.isGetal ? ' utrecht-table__cell--numeric-data' : ''}`}>{kolom.toon(rij)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
