import type { ReactNode } from 'react';

/** Names with their values, in this order. What has no value is not shown: give a word where unknown means something. */
export const Gegevens = ({ regels }: { readonly regels: readonly (readonly [naam: string, waarde: ReactNode])[] }) => (
  <dl className="loket-gegevens">
    {regels.filter(([, waarde]) => waarde !== null && waarde !== undefined && waarde !== '').map(([naam, waarde]) => (
      <div key={naam}><dt>{naam}</dt><dd>{waarde}</dd></div>
    ))}
  </dl>
);
