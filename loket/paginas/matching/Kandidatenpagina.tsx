import { Pagina } from '../../kader/Pagina.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Kandidatenzoeker } from './Matching.tsx';

/** Looking for candidates for a job. */
export default function Kandidatenpagina() {
  return (
    <Pagina titel="Kandidaten zoeken">
      <Alinea>Zoek mensen die passen bij een baan. U ziet niet wie zij zijn. Zet er een paar naast elkaar, en vraag contact met wie past.</Alinea>
      <Deel titel="Waarnaar zoekt u?"><Kandidatenzoeker /></Deel>
    </Pagina>
  );
}
