import {css} from 'lit';
import {nlDesignSystem} from './nl-design-system.js';
import type {Changes} from './style-text.js';

/** A site of a practice that does not exist: its own style sheet, and what it changes of the check. */
export interface Look extends Changes {
  readonly practice: string;
  readonly about: string;
  readonly page: string;
}

const deLinde: Look = {
  practice: 'Fysiotherapie De Linde',
  about: 'groen en zand, met een letter met schreef',
  page: css`
    body {
      background: #fff;
      color: #22302a;
      font:
        1.05rem/1.6 Georgia,
        'Times New Roman',
        serif;
    }
    header {
      border-bottom: 1px solid #dcd6c8;
      background: #f6f3ec;
    }
    .name,
    h1,
    nav a {
      color: #1f5c43;
    }
  `.cssText,
  properties: {
    '--rugpijn-check-accent-color': '#1f5c43',
    '--rugpijn-check-background-color': '#f6f3ec',
    '--rugpijn-check-border-radius': '0.3em',
  },
  parts: {},
};

const kade12: Look = {
  practice: 'Kade 12 Fysio en Sport',
  about: 'donker, met ronde hoeken',
  page: css`
    body {
      background: #11171d;
      color: #eef2f4;
      font:
        1rem/1.55 'Trebuchet MS',
        Verdana,
        sans-serif;
    }
    header {
      background: #1b242d;
    }
    .name {
      font-weight: 800;
      letter-spacing: 0.04em;
      text-transform: uppercase;
    }
    h1,
    nav a {
      color: #ffb454;
    }
  `.cssText,
  properties: {
    '--rugpijn-check-accent-color': '#ffb454',
    '--rugpijn-check-background-color': '#11171d',
    '--rugpijn-check-surface-color': '#1b242d',
    '--rugpijn-check-border-radius': '1.2em',
  },
  parts: {button: 'border-radius: 2em', heading: 'letter-spacing: 0.01em'},
};

const wijkzorg: Look = {
  practice: 'Wijkzorg Noord',
  about: 'met NL Design System: de kleuren komen uit de tokens van de website',
  page: css`
    :root {
      --utrecht-document-background-color: #fff;
      --utrecht-document-color: #1b1b27;
      --utrecht-document-font-family: Arial, Helvetica, sans-serif;
      --utrecht-button-primary-action-background-color: #5b2a86;
      --utrecht-button-primary-action-color: #fff;
      --utrecht-button-border-radius: 0;
      --utrecht-form-field-description-color: #4a4a5c;
      --utrecht-textbox-background-color: #fff;
      --utrecht-textbox-border-color: #5c5c70;
    }
    body {
      background: var(--utrecht-document-background-color);
      color: var(--utrecht-document-color);
      font: 1rem/1.5 var(--utrecht-document-font-family);
    }
    header {
      border-top: 0.5rem solid var(--utrecht-button-primary-action-background-color);
      background: #f1edf6;
    }
    nav a {
      color: var(--utrecht-button-primary-action-background-color);
    }
  `.cssText,
  properties: nlDesignSystem,
  parts: {},
};

/** A page on which nothing is changed yet. */
const plain: Look = {
  practice: 'Uw praktijk',
  about: 'een witte pagina, met niets veranderd',
  page: css`
    body {
      background: #fff;
      color: #222;
      font:
        1rem/1.5 system-ui,
        sans-serif;
    }
  `.cssText,
  properties: {},
  parts: {},
};

export const looks: readonly Look[] = [plain, deLinde, kade12, wijkzorg];
