import { useSuspenseQuery } from '@tanstack/react-query';
import short from '../generated/kinds.json';

/** One field of a form or view, as the API's description has it. */
export interface Field {
  readonly name: string;
  readonly type: 'text' | 'prose' | 'number' | 'yes_no' | 'id' | 'day' | 'moment' | 'code' | 'choice' | 'part' | 'any';
  /** What it is called, where its name alone would say too little. */
  readonly label?: string;
  /** Written freely, whatever fields of this name can take elsewhere. */
  readonly free?: boolean;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly many?: number | true;
  readonly description?: string;
  readonly codes?: string;
  readonly choices?: readonly string[];
  /** What each of them is called, where its name alone would say too little. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly fields?: readonly Field[];
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly longest?: number;
  readonly preset?: unknown;
}

/** Holds the code of a language. */
export const isLanguage = ({ name }: Field): boolean => /(^l|L)anguages?$/.test(name);

/** One act: where it is sent, what it asks, and what the law says of it. */
export interface Act {
  readonly name: string;
  readonly method?: 'post' | 'patch' | 'put' | 'delete';
  readonly address?: string;
  readonly about?: string;
  readonly allow?: string;
  readonly fields?: readonly Field[];
  readonly plain?: true;
  readonly part?: string;
  readonly to?: string;
  /** The states from which it leads there. */
  readonly from?: readonly string[];
  readonly asksReason?: true;
  /** The law lets it be chosen for many records together. */
  readonly many?: true;
}

export interface Listing {
  readonly fields: readonly Field[];
  readonly filters: readonly Field[];
  readonly paged: boolean;
  readonly allow: string;
}

export interface Part {
  readonly name: string;
  readonly address: string;
  readonly allow: string;
  readonly fields: readonly Field[];
}

export interface Way {
  readonly name: string;
  readonly address: string;
  readonly about?: string;
  readonly fields: readonly Field[];
  readonly allow: string;
}

export interface Kind {
  readonly name: string;
  readonly path: string;
  /** Left out where its rows are no records to be opened. */
  readonly reads?: string;
  readonly view: readonly Field[];
  readonly list?: Listing;
  readonly open?: { readonly about?: string; readonly fields: readonly Field[]; readonly allow: string };
  /** Other ways to begin one: from what another record says already. */
  readonly ways?: readonly Way[];
  /** How they are found by what they say. */
  readonly search?: Way;
  readonly acts: Readonly<Record<string, Act>>;
  readonly parts: readonly Part[];
  readonly states?: Readonly<Record<string, string>>;
  readonly initial?: string;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface KindInShort {
  readonly name: string;
  readonly path: string;
  /** Left out where its rows are no records to be opened. */
  readonly reads?: string;
  /** It has a law: states, acts, a history. */
  readonly isCase?: boolean;
  readonly lists?: string;
  readonly opens?: string;
}

export const kinds: readonly KindInShort[] = short;
export const kindNamed = (name: string): KindInShort | undefined => kinds.find((kind) => kind.name === name);

const files = import.meta.glob<{ default: Kind }>('../generated/kinds/*.json');

/** All about one kind, read when it is first needed. */
export function useKind(name: string): Kind {
  return useSuspenseQuery({
    queryKey: ['kind', name],
    staleTime: Infinity,
    queryFn: async () => {
      const load = files[`../generated/kinds/${name}.json`];
      if (!load) throw new Error(`There is no kind "${name}"`);
      return (await load()).default;
    },
  }).data;
}
