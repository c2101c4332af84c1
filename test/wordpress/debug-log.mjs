import assert from 'node:assert/strict';

export async function debugLog(suite, browser, sites) {
  for (const site of sites)
    await suite(`PHP, ${site.name}`)('logs nothing that is about the plugin, with every kind of message on', () => {
      const lines = site.log().split('\n').filter(Boolean);
      // WordPress 6.1 on PHP 8.2 has much to say of itself, so an empty log would mean that nobody listened.
      assert.ok(lines.length > 10, `${lines.length} lines`);
      assert.deepEqual(
        lines.filter((line) => /rugpijn-check|RugpijnCheck/i.test(line)),
        [],
      );
    });
}
