import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Tabel } from '../../onderdelen/Tabel.tsx';
import { planstanden } from '../../onderdelen/standen.ts';
import { toMomenttekst } from '../../onderdelen/woorden.ts';
import type { Versie } from './gegevens.ts';
import { toGedaan, toWie } from './geschiedenis.ts';

/** Who did what to the plan, last first. @param versies null for who may not see it. */
export function Geschiedenis({ versies }: { readonly versies: readonly Versie[] | null }) {
  return (
    <Deel anker="geschiedenis" titel="Geschiedenis">
      {versies === null ? <Alinea stil>De geschiedenis van het plan zien alleen de arrangeur en de persoon zelf.</Alinea> : (
        <Tabel
          titel="Wie deed wat, het laatste eerst" rijen={[...versies].reverse()} sleutel={({ versie }) => String(versie)} leeg="Er is nog niets gedaan."
          kolommen={[
            { sleutel: 'versie', kop: 'Versie', isRijkop: true, toon: ({ versie }) => versie },
            { sleutel: 'wanneer', kop: 'Wanneer', toon: ({ gewijzigdOp }) => toMomenttekst(gewijzigdOp) },
            { sleutel: 'wie', kop: 'Wie', toon: toWie },
            { sleutel: 'wat', kop: 'Wat', toon: (versie) => <>{toGedaan(versie)}{versie.reden !== null && <><br /><span className="loket-stil">Reden: {versie.reden}</span></>}</> },
            { sleutel: 'stand', kop: 'Stand', toon: ({ status }) => planstanden[status].tekst },
          ]}
        />
      )}
    </Deel>
  );
}
