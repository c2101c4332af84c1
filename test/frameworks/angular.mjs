// A page in Angular with the check of the README on it, and markers, and how it is rendered and hydrated. It is compiled
// where it runs (JIT), which needs no builder of Angular; its compiler has to be there before anything else of it.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  enableProdMode,
  InjectionToken,
  inject,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import {bootstrapApplication, provideClientHydration} from '@angular/platform-browser';
import {provideServerRendering, renderApplication} from '@angular/platform-server';

const START = new InjectionToken('what the page shows at first');
const TELL = new InjectionToken('who hears the events');

/** Decorated by a call, because this is no TypeScript. */
const pageWith = (BackCheck) =>
  Component({
    selector: 'the-page',
    imports: [BackCheck],
    schemas: [CUSTOM_ELEMENTS_SCHEMA],
    template: `
      <main [class]="state().look">
        {{ state().words }}
        @if (state().shown) {
          @for (check of [{visit: state().visit}]; track check.visit) {
            <back-check
              [mode]="state().mode"
              [practice]="state().practice"
              [pronoun]="state().pronoun"
              [look]="state().look"
              (told)="tell($event)"
            />
          }
        }
        @if (state().early) {
          <rugpijn-check [class]="state().look" [attr.pronoun]="state().pronoun" />
        }
        @if (state().block) {
          <div data-rugpijn-check="1" [class]="state().look"><a href="tel:112">{{ state().words }}</a></div>
        }
        @if (state().link) {
          <a href="/dist/check.html#rugpijn-check" [class]="state().look">{{ state().words }}</a>
        }
      </main>
    `,
  })(
    class {
      state = signal(inject(START));
      tell = inject(TELL);
    },
  );

const providers = (start, tell = () => {}) => [
  {provide: START, useValue: start},
  {provide: TELL, useValue: tell},
  provideZonelessChangeDetection(),
  provideClientHydration(),
];

export async function render(BackCheck, start, document) {
  enableProdMode();
  return renderApplication(
    (context) =>
      bootstrapApplication(pageWith(BackCheck), {providers: [...providers(start), provideServerRendering()]}, context),
    {document: document('<the-page></the-page>'), url: '/', allowedHosts: ['localhost']},
  );
}

export async function hydrate(place, BackCheck, start, tell) {
  const app = await bootstrapApplication(pageWith(BackCheck), {providers: providers(start, tell)});
  const [{instance}] = app.components;
  return (change) => instance.state.update((before) => ({...before, ...change}));
}
