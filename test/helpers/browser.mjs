// A browser for a test in Node.
import puppeteer from 'puppeteer-core';
import {chromeOptions} from '../setup.mjs';
import {LONGEST_WAIT} from './limits.mjs';

/** Starts a browser, Chromium unless it is asked for another; its pages wait as long as a slow machine needs. */
export async function startBrowser(options = chromeOptions()) {
  const browser = await puppeteer.launch({timeout: LONGEST_WAIT, protocolTimeout: LONGEST_WAIT, ...options});
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async () => {
    const page = await newPage();
    page.setDefaultTimeout(LONGEST_WAIT);
    return page;
  };
  return browser;
}
