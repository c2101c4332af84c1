import {html, type TemplateResult} from 'lit';

async function copy(button: HTMLButtonElement, content: string): Promise<void> {
  const status = button.nextElementSibling as HTMLElement;
  try {
    await navigator.clipboard.writeText(content);
    status.textContent = 'Gekopieerd';
  } catch {
    // No permission, or an old browser: it is selected, so that Ctrl+C does it.
    getSelection()?.selectAllChildren(button.closest('.code')?.querySelector('code') as HTMLElement);
    status.textContent = 'Geselecteerd. Druk op Ctrl+C.';
  }
}

/** A text with a button that copies it. */
export const copyable = (content: string, label: string): TemplateResult => html`
  <div class="code">
    <p class="code-head">
      <strong>${label}</strong>
      <button
        type="button"
        aria-label=${`Kopieer: ${label}`}
        @click=${(event: Event) => void copy(event.currentTarget as HTMLButtonElement, content)}
      >
        Kopieer
      </button>
      <span role="status"></span>
    </p>
    <pre><code>${content}</code></pre>
  </div>
`;
