import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Label } from '../../onderdelen/Label.tsx';
import { Tabel } from '../../onderdelen/Tabel.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import { listTegenspraken, toBronuitspraak } from './bronfeiten.ts';
import type { Opgavefeit, Situatie } from './gegevens.ts';
import { toAntwoordtekst } from './opgave.ts';

function Bronnen({ situatie, code }: { readonly situatie: Situatie; readonly code: string }) {
  const tegen = listTegenspraken(situatie, code);
  if (tegen.length === 0) return toBronuitspraak(situatie, code) ?? <span className="loket-stil">Geen bron</span>;
  return <><Label soort="let-op" icoon="let-op">Anders dan de persoon</Label>{tegen.map((zin) => <div key={zin}>{zin}</div>)}</>;
}

/** What the person told, beside what sources say about the same. */
export function Verteld({ situatie }: { readonly situatie: Situatie }) {
  const verteld = situatie.opgaven.filter((een): een is Opgavefeit & { readonly antwoord: string } => een.antwoord !== null);
  const op = verteld[0]?.opgegevenOp ?? null;
  return (
    <>
      <Alinea stil>Wat de persoon vertelde is wat die zelf zegt{op !== null && `, op ${toDagtekst(op)}`}. Zegt een bron iets anders, dan staat dat ernaast; geen van beide vervangt de ander.</Alinea>
      <Tabel
        titel="Wat de persoon vertelde, en wat bronnen zeggen" rijen={verteld} sleutel={({ code }) => code} leeg="De persoon heeft hier nog niets verteld."
        kolommen={[
          { sleutel: 'vraag', kop: 'Vraag', isRijkop: true, toon: ({ vraag }) => vraag },
          { sleutel: 'persoon', kop: 'De persoon zegt', toon: ({ code, antwoord }) => toAntwoordtekst(code, antwoord) },
          { sleutel: 'bron', kop: 'Bronnen zeggen', toon: ({ code }) => <Bronnen situatie={situatie} code={code} /> },
        ]}
      />
    </>
  );
}
