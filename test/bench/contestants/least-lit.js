// The same questions in the fewest lines of Lit.
import {LitElement, css, html, nothing, unsafeCSS} from 'lit';
import {pathOf} from '../path.mjs';
import formCss from './form.css';

class LeastLit extends LitElement {
  static styles = css`
    ${unsafeCSS(formCss)}
  `;
  static properties = {form: {attribute: false}, answers: {state: true}, at: {state: true}, missing: {state: true}};

  constructor() {
    super();
    this.answers = {};
    this.at = 0;
    this.missing = [];
  }

  render() {
    const {form, at} = this;
    const path = pathOf(form.pages, this.answers);
    const page = path[at];
    return html`<div class="form">
      <h2>${form.title}</h2>
      <p>${form.emergencyLine} <a href="tel:112">${form.call112}</a></p>
      ${page ? this.page(page, path.length) : this.result()}
    </div>`;
  }

  page(page, length) {
    const {form, at} = this;
    return html`<progress max=${length} .value=${at}></progress>
      ${
        at === 0
          ? html`<ul>
              ${form.opening.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }
      <form novalidate @submit=${this.next}>
        ${page.parts.map((part) => this.part(part))}
        <button type="submit">${form.next}</button>
        ${at > 0 ? html`<button type="button" @click=${() => this.go(at - 1)}>${form.back}</button>` : nothing}
      </form>`;
  }

  part(part) {
    const chosen = this.answers[part.id] ?? [];
    const choose = ({target: {value, checked}}) => {
      const others = part.none && value !== 'none' ? chosen.filter((one) => one !== value && one !== 'none') : [];
      this.answers = {...this.answers, [part.id]: checked ? [...others, value] : others};
    };
    const answer = ({value, label}) =>
      html`<label class="answer"
        ><input
          type=${part.none ? 'checkbox' : 'radio'}
          name=${part.id}
          value=${value}
          .checked=${chosen.includes(value)}
          @change=${choose}
        />${label}</label
      >`;
    return html`<fieldset class="part">
      <legend><h3 tabindex="-1">${part.legend}</h3></legend>
      ${part.hint ? html`<p>${part.hint}</p>` : nothing}
      <p class="error">${this.missing.includes(part.id) && chosen.length === 0 ? part.missing : nothing}</p>
      ${part.groups.map(
        ({title, options}) =>
          html`${title ? html`<h4>${title}</h4>` : nothing}
            <ul class="answers">
              ${options.map((option) => html`<li>${answer(option)}</li>`)}
            </ul>`,
      )}
      ${part.none ? html`<div class="answers">${answer({value: 'none', label: part.none})}</div>` : nothing}
    </fieldset>`;
  }

  result() {
    const {form} = this;
    return html`<div class="result"><h3 tabindex="-1">${form.result.heading}</h3></div>
      ${form.result.lines.map((line) => html`<p>${line}</p>`)}
      <button type="button" @click=${() => this.go(this.at - 1)}>${form.back}</button>`;
  }

  async go(to) {
    this.at = to;
    this.missing = [];
    await this.updateComplete;
    this.renderRoot.querySelector('h3').focus();
  }

  next(event) {
    event.preventDefault();
    const {parts} = pathOf(this.form.pages, this.answers)[this.at];
    this.missing = parts.map(({id}) => id).filter((id) => !this.answers[id]?.length);
    if (this.missing.length === 0) this.go(this.at + 1);
  }
}
customElements.define('least-lit', LeastLit);

/** @returns what takes it away again */
export function mount(box, form) {
  const element = document.createElement('least-lit');
  element.form = form;
  box.append(element);
  return () => element.remove();
}
