import { Pagina } from '../../kader/Pagina.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Vacaturezoeker } from './Matching.tsx';

/** Looking for vacancies and places to learn. */
export default function Vacaturespagina() {
  return (
    <Pagina titel="Vacatures zoeken">
      <Alinea>Zoek vacatures en leerplaatsen bij wat iemand kan en wil. Vul niets in dat zegt wie iemand is.</Alinea>
      <Deel titel="Waarnaar zoekt u?"><Vacaturezoeker /></Deel>
    </Pagina>
  );
}
