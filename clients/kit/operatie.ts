import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** What an operation does: ask, act or follow. */
export type Operatiesoort = 'query' | 'mutation' | 'subscription';

/** What is registered of an operation: by which id it is asked, whose it is, and the one purpose it is asked for. */
export type Registratie<TSoort extends Operatiesoort = Operatiesoort> = {
  /** `sha256:` and the hash of the registered text. */
  readonly id: string;
  readonly naam: string;
  readonly soort: TSoort;
  /** The purpose (doelbinding) that goes along as the header Doelbinding. */
  readonly doel: string;
  /** The client that registered it. */
  readonly client: string;
};

/**
 * A registered operation: a typed document, for whatever client reads those, that carries its registration along. A front-end cannot
 * ask it for another purpose. Written by the preset of `codegen/`, never by hand.
 */
export type Operatie<TData, TVariabelen, TSoort extends Operatiesoort = Operatiesoort> = TypedDocumentNode<TData, TVariabelen> & Registratie<TSoort>;

const soorten: ReadonlySet<unknown> = new Set<Operatiesoort>(['query', 'mutation', 'subscription']);

/**
 * What a document carries of its registration, where a link or an exchange of another client gets no more than the document. Those that
 * rewrite a document (to add `__typename`) leave this in place. null: it is no registered operation.
 */
export function leesRegistratie(document: object): Registratie | null {
  const velden: Partial<Registratie> = document;
  const { id, naam, soort, doel, client } = velden;
  if (typeof id !== 'string' || typeof naam !== 'string' || typeof doel !== 'string' || typeof client !== 'string' || soort === undefined || !soorten.has(soort)) return null;
  return { id, naam, soort, doel, client };
}
