/** Something is being fetched. */
export const Bezig = ({ children = 'Gegevens worden opgehaald…' }: { readonly children?: string }) => <div className="loket-bezig" role="status">{children}</div>;
