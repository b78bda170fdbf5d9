import { useState } from 'react';
import { VolgAanmeldingen, VolgOverdrachten, Werkvoorraadpagina as Werkvoorraadvraag, type WerkvoorraadpaginaQueryVariables } from '../../../clients/kit/operaties/referentieloket.ts';
import { useVraag } from '../../kader/graaf.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import { useSessie } from '../../kader/sessiecontext.tsx';
import { useVolg, type Volgstand } from '../../kader/volg.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Werkvoorraadbeeld } from './Werkvoorraadbeeld.tsx';

/** From which row on each list is shown; absent is from the first. */
export type Plekken = Omit<WerkvoorraadpaginaQueryVariables, 'loket'>;

const volgzin = (standen: readonly Volgstand[]): string => {
  if (standen.every((stand) => stand === 'volgt')) return 'Deze lijst werkt zichzelf bij.';
  return standen.some((stand) => stand === 'gestopt' || stand === 'onderbroken') ? 'Deze lijst werkt zichzelf nu niet bij. Wij proberen de verbinding te herstellen.' : 'De verbinding om deze lijst bij te werken wordt gemaakt.';
};

function Vanloket({ loket }: { readonly loket: string }) {
  const meld = useMeld();
  const [plekken, zetPlekken] = useState<Plekken>({});
  const vraag = useVraag(Werkvoorraadvraag, { loket, ...plekken });
  const bij = (bericht: string) => ({
    bij() {
      vraag.ververs();
      meld(bericht);
    },
    bijGemist: vraag.ververs,
  });
  const standen = [
    useVolg(VolgOverdrachten, { loketId: loket }, bij('Er is een overdracht bijgekomen of veranderd. De lijst is bijgewerkt.')),
    useVolg(VolgAanmeldingen, { loketId: loket }, bij('Er is een aanmelding bijgekomen of veranderd. De lijst is bijgewerkt.')),
  ];
  return (
    <>
      <Alinea stil>{volgzin(standen)}</Alinea>
      <Vraagbeeld vraag={vraag}>
        {({ werkvoorraad }) => (werkvoorraad === null
          ? <Melding soort="info"><p className="utrecht-paragraph">De werkvoorraad van dit loket is met uw rol niet te zien.</p></Melding>
          : <Werkvoorraadbeeld voorraad={werkvoorraad} plekken={plekken} kies={(nieuw) => { zetPlekken(nieuw); }} gedaan={(bericht) => { vraag.ververs(); meld(bericht); }} ververs={vraag.ververs} />)}
      </Vraagbeeld>
    </>
  );
}

/** What the own loket has to do. It keeps itself up to date. */
export default function Werkvoorraadpagina() {
  const { vrager: { loket } } = useSessie();
  return (
    <Pagina titel="Werkvoorraad">
      {loket === null ? <Alinea>U werkt niet bij een loket. Zoek de persoon die u wilt helpen.</Alinea> : <Vanloket loket={loket} />}
    </Pagina>
  );
}
