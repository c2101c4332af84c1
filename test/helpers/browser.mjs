// A browser for a test in Node.
import puppeteer from 'puppeteer-core';
import {chromeOptions} from '../setup.mjs';
import {LONGEST_WAIT} from './limits.mjs';

/** Starts Chromium; its pages wait as long as a slow machine needs. */
export async function startBrowser() {
  const browser = await puppeteer.launch(chromeOptions());
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async () => {
    const page = await newPage();
    page.setDefaultTimeout(LONGEST_WAIT);
    return page;
  };
  return browser;
}
