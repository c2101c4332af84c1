<?php
/** What WordPress runs when the plugin is deleted: takes off all that it kept, on every site of a network. */

defined('WP_UNINSTALL_PLUGIN') || exit;

if (is_multisite()) {
  foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $rugpijn_check_site) delete_blog_option($rugpijn_check_site, 'rugpijn_check');
} else {
  delete_option('rugpijn_check');
}
