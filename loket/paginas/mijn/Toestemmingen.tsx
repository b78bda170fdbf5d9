import { GeefToestemming, TrekToestemmingIn, type Toestemmingspartij } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier } from '../../formulier/Formulier.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Kop } from '../../onderdelen/Kop.tsx';
import { Label } from '../../onderdelen/Label.tsx';
import { toDagtekst, toPartijnaam } from '../../onderdelen/woorden.ts';
import type { Mijngegevens, Mijnruimte } from './gegevens.ts';

const partijen: readonly (readonly [partij: Toestemmingspartij, uitleg: string])[] = [
  ['OOFONDS', 'Het fonds van uw sector kan scholing betalen. Het mag alleen iets van u weten als u dat goed vindt.'],
  ['SOCIALE_PARTNERS', 'Dit zijn vakbonden en werkgeversorganisaties. Zij kunnen u advies geven. Zij mogen alleen iets van u weten als u dat goed vindt.'],
];

type Toestemming = NonNullable<Mijngegevens['toestemmingen']>[number];

function Geven({ partij, ruimte }: { readonly partij: Toestemmingspartij; readonly ruimte: Mijnruimte }) {
  const formulier = useFormulier({
    operatie: GeefToestemming, begin: {}, toInput: () => ({ partij }),
    bijGelukt: () => { ruimte.gedaan(`U geeft toestemming aan ${toPartijnaam(partij)}.`); },
  });
  return <Formulier formulier={formulier} isBijzaak knop={`Toestemming geven aan ${toPartijnaam(partij)}`}>{null}</Formulier>;
}

function Intrekken({ partij, ruimte }: { readonly partij: Toestemmingspartij; readonly ruimte: Mijnruimte }) {
  const formulier = useFormulier({
    operatie: TrekToestemmingIn, begin: {}, toInput: () => ({ partij }),
    bijGelukt: () => { ruimte.gedaan(`${toPartijnaam(partij)} krijgt niets meer van u te weten.`); },
  });
  return <Formulier formulier={formulier} isBijzaak knop={`Toestemming aan ${toPartijnaam(partij)} intrekken`}>{null}</Formulier>;
}

function Kaart({ partij, uitleg, geldt, eerder, ruimte }: { readonly partij: Toestemmingspartij; readonly uitleg: string; readonly geldt: Toestemming | undefined; readonly eerder: Toestemming | undefined; readonly ruimte: Mijnruimte }) {
  return (
    <li className="loket-kaart">
      <Kop niveau={3}>{toPartijnaam(partij)}</Kop>
      <p className="utrecht-paragraph">{geldt ? <Label soort="goed" icoon="goed">U gaf toestemming op {toDagtekst(geldt.gegevenOp)}</Label> : <Label soort="stil" icoon="gestopt">Geen toestemming</Label>}</p>
      <Alinea>{uitleg}</Alinea>
      {!geldt && eerder?.ingetrokkenOp != null && <Alinea stil>U trok uw toestemming in op {toDagtekst(eerder.ingetrokkenOp)}.</Alinea>}
      {geldt ? <Intrekken partij={partij} ruimte={ruimte} /> : <Geven partij={partij} ruimte={ruimte} />}
    </li>
  );
}

/** With which private parties the person shares data, and changing that. */
export function Toestemmingen({ toestemmingen, ruimte }: { readonly toestemmingen: readonly Toestemming[] | null; readonly ruimte: Mijnruimte }) {
  return (
    <Deel titel="Aan wie u toestemming geeft">
      {toestemmingen === null && <Alinea>Aan wie u toestemming gaf is nu niet bekend.</Alinea>}
      {toestemmingen !== null && (
        <ul className="loket-kaarten">
          {partijen.map(([partij, uitleg]) => {
            const eigen = toestemmingen.filter((een) => een.partij === partij);
            return <Kaart key={partij} partij={partij} uitleg={uitleg} geldt={eigen.find(({ ingetrokkenOp }) => ingetrokkenOp === null)} eerder={eigen[0]} ruimte={ruimte} />;
          })}
        </ul>
      )}
    </Deel>
  );
}
