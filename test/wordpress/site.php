<?php
// What the tests ask of WordPress itself: php site.php <folder> <host> <function> <arguments as JSON>; answers in JSON.
[, $folder, $host, $function, $arguments] = $argv;
$_SERVER += ['HTTP_HOST' => $host, 'SERVER_NAME' => $host, 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
if (in_array($function, ['install', 'make_network'], true)) define('WP_INSTALLING', true);
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

function install(string $password): void {
  // The mail that says a site is there has nowhere to go.
  add_filter('pre_wp_mail', '__return_true');
  wp_install('Praktijk De Linde', 'admin', 'admin@example.org', true, '', $password, 'nl_NL');
  update_option('siteurl', WP_HOME);
  update_option('home', WP_HOME);
  // Pictures of people are on a server elsewhere.
  update_option('show_avatars', 0);
  $GLOBALS['wp_rewrite']->set_permalink_structure('/%postname%/');
}

function version(): string {
  return get_bloginfo('version');
}

function make_network(): void {
  global $wpdb;
  require_once ABSPATH . 'wp-admin/includes/network.php';
  foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
  install_network();
  populate_network(1, $_SERVER['HTTP_HOST'], 'admin@example.org', 'Netwerk', '/', false);
}

/** A second site in the network. */
function make_site(string $path): int {
  $host = $_SERVER['HTTP_HOST'];
  $id = wp_insert_site(['domain' => $host, 'path' => $path, 'network_id' => 1, 'title' => 'Praktijk', 'user_id' => 1]);
  if (is_wp_error($id)) throw new Exception($id->get_error_message());
  // WordPress takes the colon of a port out of the host.
  $GLOBALS['wpdb']->update($GLOBALS['wpdb']->blogs, ['domain' => $host], ['blog_id' => $id]);
  clean_blog_cache($id);
  switch_to_blog($id);
  update_option('siteurl', rtrim("http://$host$path", '/'));
  update_option('home', rtrim("http://$host$path", '/'));
  $GLOBALS['wp_rewrite']->set_permalink_structure('/%postname%/');
  update_option('show_avatars', 0);
  flush_rewrite_rules();
  return $id;
}

function make_user(string $login, string $role, string $password, int $site): void {
  $id = wp_insert_user(['user_login' => $login, 'user_pass' => $password, 'user_email' => "$login@example.org", 'role' => $role]);
  if (is_wp_error($id)) throw new Exception($id->get_error_message());
  if (is_multisite()) add_user_to_blog($site, $id, $role);
}

function use_theme(string $theme, int $site): void {
  if (is_multisite()) switch_to_blog($site);
  switch_theme($theme);
}

function has_block_theme(int $site): bool {
  if (is_multisite()) switch_to_blog($site);
  return wp_get_theme()->is_block_theme();
}

/** A template of the theme: what WordPress calls it, and where it is edited. */
function template(string $name): array {
  $id = get_stylesheet() . '//' . $name;
  $is_old = version_compare(get_bloginfo('version'), '6.8', '<');
  $query = $is_old ? ['postType' => 'wp_template', 'postId' => $id] : ['p' => "/wp_template/$id", 'canvas' => 'edit'];
  return ['template' => $id, 'address' => 'wp-admin/site-editor.php?' . http_build_query($query)];
}

/** The names of the styles that the theme comes with, less those that change nothing but the letters. */
function styles(): array {
  $of_colors = array_filter(WP_Theme_JSON_Resolver::get_style_variations(), fn($style) => isset($style['settings']['color']));
  return array_values(array_unique(array_column($of_colors, 'title')));
}

/** As somebody chooses it in the editor for the whole site. */
function use_style(string $title): void {
  // WordPress takes colours from nobody without rights.
  wp_set_current_user(1);
  $styles = array_filter(WP_Theme_JSON_Resolver::get_style_variations(), fn($style) => $title === $style['title']);
  // The whole one, before one of the same name that is only its colours.
  $content = ['isGlobalStylesUserThemeJSON' => true] + reset($styles);
  $id = WP_Theme_JSON_Resolver::get_user_global_styles_post_id();
  wp_update_post(['ID' => $id, 'post_content' => wp_slash(wp_json_encode($content))]);
}

function complain(string $message): void {
  trigger_error($message, E_USER_DEPRECATED);
}

/** The theme as it came. */
function reset_theme(): void {
  foreach (get_posts(['post_type' => ['wp_template', 'wp_global_styles'], 'post_status' => 'any', 'numberposts' => -1]) as $post) wp_delete_post($post->ID, true);
}

/** As the page for uploading a plugin does it. */
function install_plugin(string $zip, bool $with_zip_archive): void {
  require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
  // A server without PHP's zip extension gets WordPress's own reader.
  if (!$with_zip_archive) add_filter('unzip_file_use_ziparchive', '__return_false');
  $upgrader = new Plugin_Upgrader(new Automatic_Upgrader_Skin());
  $done = $upgrader->install($zip);
  if (true !== $done) throw new Exception(is_wp_error($done) ? $done->get_error_message() : implode(' ', $upgrader->skin->get_upgrade_messages()));
}

function activate(bool $whole_network): void {
  $error = activate_plugin('rugpijn-check/rugpijn-check.php', '', $whole_network);
  if ($error) throw new Exception($error->get_error_message());
}

function deactivate(bool $whole_network): void {
  deactivate_plugins('rugpijn-check/rugpijn-check.php', false, $whole_network);
}

function delete(): void {
  $done = delete_plugins(['rugpijn-check/rugpijn-check.php']);
  if (true !== $done) throw new Exception('not deleted');
}

/** Whether showing this text puts our script on the page. */
function asks_for_script(string $text, bool $in_admin): bool {
  if ($in_admin) set_current_screen('post');
  apply_filters('the_content', $text);
  return wp_script_is('rugpijn-check', 'enqueued');
}

/** Everything that is stored: each row of each table, and each file of the site. */
function stored(): array {
  global $wpdb;
  $rows = [];
  foreach ($wpdb->get_col('SHOW TABLES') as $table) {
    $rows[] = $table;
    foreach ($wpdb->get_results("SELECT * FROM `$table`", ARRAY_A) as $row) $rows[] = "$table: " . json_encode($row, JSON_UNESCAPED_SLASHES);
  }
  $files = [];
  $all = new RecursiveIteratorIterator(new RecursiveDirectoryIterator(ABSPATH, FilesystemIterator::SKIP_DOTS), RecursiveIteratorIterator::SELF_FIRST);
  foreach ($all as $file) $files[] = substr($file->getPathname(), strlen(ABSPATH));
  return ['rows' => $rows, 'files' => $files];
}

try {
  $result = $function(...json_decode($arguments, true));
} catch (Throwable $error) {
  fwrite(STDERR, $error);
  exit(1);
}
// Behind a mark, because WordPress or a plugin may print.
echo "\n\x1e", json_encode($result, JSON_THROW_ON_ERROR);
