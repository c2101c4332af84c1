/** The browser build has no types of its own; this is what the tests use of it. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export const virtual: {
    readonly activeNode: Node | null;
    start(options: {readonly container: Node}): Promise<void>;
    stop(): Promise<void>;
    next(): Promise<void>;
    act(): Promise<void>;
    spokenPhraseLog(): Promise<string[]>;
    lastSpokenPhrase(): Promise<string>;
    clearSpokenPhraseLog(): Promise<void>;
  };
}
