// The little of citation-js that this site uses; it ships no types.

declare module "@citation-js/core" {
  export class Cite {
    constructor(items: readonly object[]);
    /** The items in one of the formats that plug-ins have added. */
    format(name: string, options?: object): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
