/** The example pages, by file name. */
export declare const PAGES: readonly string[];
/** An example with values of one's own in it; `url` is where the API is. */
export declare function examplePage(
  name: string,
  values: { readonly publishableKey: string; readonly organization: string; readonly url: string },
): string;
/** Whatever the examples load. */
export declare function exampleScript(name: string): string;
