/** How somebody can be reached. */
export type Contact = { readonly naam: string | null; readonly telefoon: string | null; readonly email: string | null };

const toKort = (telefoon: string): string => telefoon.replaceAll(/[^\d+]/g, '');

/** Ways to reach somebody. */
export const Contacten = ({ contacten }: { readonly contacten: readonly Contact[] }) => (contacten.length === 0
  ? <p className="utrecht-paragraph">De bron zegt niet wie er te bereiken is.</p>
  : (
    <ul className="utrecht-unordered-list">
      {contacten.map(({ naam, telefoon, email }) => (
        <li key={[naam, telefoon, email].join(' ')}>
          {naam ?? 'Contactpersoon'}
          {telefoon !== null && <>, <a className="utrecht-link utrecht-link--html-a" href={`tel:${toKort(telefoon)}`}>{telefoon}</a></>}
          {email !== null && <>, <a className="utrecht-link utrecht-link--html-a" href={`mailto:${email}`}>{email}</a></>}
        </li>
      ))}
    </ul>
  ));
