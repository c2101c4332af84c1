import type {LitElement} from 'lit';
import type {RugpijnCheckElement} from '../rugpijn-check-element.js';

/** A capital starts a word, and a figure is one. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}` ? `${Start<First>}${Kebab<Rest>}` : Name;
type Start<Letter extends string> = Letter extends `${number}`
  ? `-${Letter}`
  : Letter extends Lowercase<Letter>
    ? Letter
    : `-${Lowercase<Letter>}`;

/** The names of the settings: what the class has of its own and is no method. */
type Setting = {
  [Name in Exclude<keyof RugpijnCheckElement, keyof LitElement>]: RugpijnCheckElement[Name] extends () => void
    ? never
    : Name;
}[Exclude<keyof RugpijnCheckElement, keyof LitElement>];

/** Every attribute of `<rugpijn-check>`, from the settings of its class. */
export type RugpijnCheckAttributes = {[Name in Setting as Kebab<Name>]?: RugpijnCheckElement[Name] | undefined};
