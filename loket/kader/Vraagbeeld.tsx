import type { ReactNode } from 'react';
import { Bezig } from '../onderdelen/Bezig.tsx';
import { Antwoordmeldingen } from './Weigering.tsx';
import type { Vraagstand } from './graaf.tsx';

/** Shows a question as it stands: that it is being asked, why there is no answer, or what `children` makes of the data. */
export function Vraagbeeld<TData>({ vraag, children }: { readonly vraag: Vraagstand<TData>; readonly children: (data: TData) => ReactNode }) {
  const { data, antwoord, isBezig, ververs } = vraag;
  return (
    <div aria-busy={isBezig}>
      {data === null && isBezig && <Bezig />}
      {antwoord !== null && <Antwoordmeldingen antwoord={antwoord} opnieuw={ververs} />}
      {data !== null && children(data)}
    </div>
  );
}
