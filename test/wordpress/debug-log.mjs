import assert from 'node:assert/strict';

export async function debugLog(suite, browser, sites) {
  for (const site of sites)
    await suite(`PHP, ${site.name}`)('logs nothing that is about the plugin, with every kind of message on', () => {
      // A newer WordPress has little to say of itself: without this, an empty log could mean that nobody listened.
      site.php('complain', 'a planted message');
      const lines = site.log().split('\n').filter(Boolean);
      assert.ok(lines.some((line) => line.includes('a planted message')));
      assert.deepEqual(
        lines.filter((line) => /rugpijn-check|RugpijnCheck/i.test(line)),
        [],
      );
    });
}
