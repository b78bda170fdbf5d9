import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Kop } from '../../onderdelen/Kop.tsx';
import { Label } from '../../onderdelen/Label.tsx';
import { toAantaltekst } from '../../onderdelen/woorden.ts';
import { Contactantwoord, Contactvraag } from './Contactantwoord.tsx';
import type { Mijnruimte } from './gegevens.ts';
import type { Gevraagd } from './gevraagd.ts';
import { Instemmen } from './Instemmen.tsx';

type Eigenschappen = { readonly gevraagd: readonly Gevraagd[]; readonly ruimte: Mijnruimte };

function Kaart({ vraag, ruimte }: { readonly vraag: Gevraagd; readonly ruimte: Mijnruimte }) {
  if (vraag.soort === 'contact') return (
    <li className="loket-kaart">
      <Kop niveau={3}>Iemand wil met u praten over werk</Kop>
      <Contactvraag verzoek={vraag.verzoek} />
      <Contactantwoord verzoek={vraag.verzoek} ruimte={ruimte} />
    </li>
  );
  return (
    <li className="loket-kaart">
      <Kop niveau={3}>Bent u het eens met uw plan?</Kop>
      <Alinea>Lees eerst hieronder wat er in uw plan staat. Wilt u iets niet, of wilt u iets anders? Dan kunt u dat daar zeggen.</Alinea>
      <Instemmen key={ruimte.eigenVersie} plan={vraag.plan} ruimte={ruimte} />
    </li>
  );
}

/** Everything that waits for the person. */
export function Gevraagddeel({ gevraagd, ruimte }: Eigenschappen) {
  return (
    <Deel titel="Wat wij van u vragen" bij={gevraagd.length > 0 && <Label soort="let-op" icoon="let-op">{toAantaltekst(gevraagd.length, 'vraag', 'vragen')}</Label>}>
      {gevraagd.length === 0
        ? <Alinea>Wij vragen nu niets van u.</Alinea>
        : <ul className="loket-lijst loket-stapel">{gevraagd.map((vraag) => <Kaart key={vraag.soort === 'contact' ? vraag.verzoek.id : 'instemmen'} vraag={vraag} ruimte={ruimte} />)}</ul>}
    </Deel>
  );
}
