import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {attachClosedShadow} from '../../src/embed/native-shadow.js';

type Wrap = (attachShadow: Element['attachShadow']) => Element['attachShadow'];

/** What a tracker may put in the place of the page's own; what it is given goes to `take`. */
const wrappers = (take: (root: ShadowRoot) => ShadowRoot): Record<string, Wrap> => ({
  'a function': (own) =>
    function (this: Element, options) {
      return take(own.call(this, options));
    },
  'a bound function': (own) => {
    const wrapper = {
      attachShadow(host: Element, options: ShadowRootInit) {
        return take(own.call(host, options));
      },
    }.attachShadow.bind(undefined);
    return function (this: Element, options) {
      return wrapper(this, options);
    };
  },
  'a proxy, which calls itself native': (own) =>
    new Proxy(own, {
      apply: (target, host: Element, options: [ShadowRootInit]) => take(target.apply(host, options)),
    }),
});

describe('the closed root', () => {
  const own = Element.prototype.attachShadow;
  let handed: ShadowRoot[] = [];
  const take = (root: ShadowRoot): ShadowRoot => {
    handed.push(root);
    return root;
  };
  afterEach(() => {
    Element.prototype.attachShadow = own;
    handed = [];
  });

  /** The module as a page has it that loads the script now. */
  async function load(name: string): Promise<typeof attachClosedShadow> {
    const file = `../../src/embed/native-shadow.ts?${encodeURIComponent(name)}`;
    return ((await import(file)) as {attachClosedShadow: typeof attachClosedShadow}).attachClosedShadow;
  }

  for (const [name, wrap] of Object.entries(wrappers(take)))
    it(`is not handed to who puts ${name} in the place of attachShadow`, async () => {
      Element.prototype.attachShadow = wrap(own);
      document.createElement('div').attachShadow({mode: 'closed'});
      expect(handed.length, 'the wrapper works').to.equal(1);

      const attach = await load(name);
      const host = document.createElement('div');
      const root = attach(host);
      expect(root).to.be.instanceOf(ShadowRoot);
      expect(root.host).to.equal(host);
      expect(handed.length).to.equal(1);
      expect(host.shadowRoot).to.equal(null);
      root.innerHTML = '<style>b {color: rgb(1, 2, 3)}</style><b>dicht</b>';
      document.body.append(host);
      expect(getComputedStyle(root.querySelector('b') as Element).color).to.equal('rgb(1, 2, 3)');
      host.remove();
    });

  it('leaves no frame, and asks for one only once', async () => {
    const frames: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const {addedNodes, target} of records)
        for (const {nodeName} of addedNodes) frames.push(`${target.nodeName} ${nodeName}`);
    });
    observer.observe(document, {subtree: true, childList: true});
    const attach = await load('once');
    for (let times = 0; times < 3; times++) attach(document.createElement('div'));
    await Promise.resolve();
    observer.disconnect();
    expect(frames).to.deep.equal(['HTML IFRAME']);
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('is there on a page that can make no frame', async () => {
    const attach = await load('no frame');
    const create = document.createElement;
    const host = document.createElement('div');
    document.createElement = (name: string) => create.call(document, name === 'iframe' ? 'div' : name);
    try {
      expect(attach(host).mode).to.equal('closed');
    } finally {
      document.createElement = create;
    }
  });

  it('is not written out or copied on a page that fills in options for everybody', async () => {
    const filledIn = Object.prototype as ShadowRootInit;
    filledIn.serializable = filledIn.clonable = true;
    const host = document.createElement('div');
    try {
      (await load('options'))(host).innerHTML = '<b>dicht</b>';
    } finally {
      delete filledIn.serializable;
      delete filledIn.clonable;
    }
    expect(host.getHTML?.({serializableShadowRoots: true}) ?? '').to.equal('');
    expect((host.cloneNode(true) as Element).shadowRoot).to.equal(null);
  });

  it('is not had from the internals of the element', async () => {
    const check = await fixture<HTMLElement>(html`<rugpijn-check></rugpijn-check>`);
    expect(() => check.attachInternals()).to.throw(DOMException);
  });
});
