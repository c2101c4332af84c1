// demo/pictures: the check and a result as a phone shows them, for the top of the README. No test compares them: letters are
// drawn differently on every machine.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {checkIn, playThrough, startSite} from '../helpers/site.mjs';
import {root} from '../setup.mjs';

const folder = 'demo/pictures';

const head = `<script defer src="/dist/rugpijn-check.js"></script>
  <style>body { margin: 0; padding: 12px; font-family: system-ui, sans-serif; }</style>`;
const body = `<rugpijn-check contact-name="Praktijk De Linde" contact-phone="030 123 45 67"></rugpijn-check>`;

export async function takePictures() {
  const site = await startSite();
  try {
    mkdirSync(join(root, folder), {recursive: true});
    const viewport = {width: 360, height: 740};
    const {page} = await site.open({head, body}, {viewport});
    const take = async (name) => {
      await page.screenshot({path: join(root, folder, `${name}.png`)});
      console.log(`taken: ${folder}/${name}.png`);
    };
    await checkIn(page);
    await take('check');
    await playThrough(page);
    await page.evaluate(() => scrollTo(0, 0));
    await take('result');
  } finally {
    await site.close();
  }
}
