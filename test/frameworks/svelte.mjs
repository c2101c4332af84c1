// How the page in Svelte is rendered and hydrated.
import {hydrate as hydratePage} from 'svelte';
import Page from './Page.svelte';

export async function render(BackCheck, start, document) {
  const {render} = await import('svelte/server');
  return document(render(Page, {props: {BackCheck, start}}).body);
}

export const hydrate = async (target, BackCheck, start, tell) =>
  new Promise((ready) => {
    hydratePage(Page, {target, props: {BackCheck, start, tell, ready}});
  });
