<?php
/**
 * Plugin Name: Rugpijn-check
 * Description: Een rugpijn-check op uw website, als blok of als shortcode. Alles gebeurt in de browser van uw bezoeker. Niet beoordeeld door een zorgverlener. Geen CE-markering.
 * Version: {version}
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * Author: the rugpijn-check authors
 * License: MIT
 * Update URI: false
 *
 * Stores nothing: no option, no table, no transient, no data of a user or a post. So there is nothing to uninstall, and
 * when its folder is gone it is gone. It asks nothing of any other server; `Update URI: false` keeps WordPress from offering
 * somebody else's plugin of the same name as an update.
 */

namespace RugpijnCheck;

defined('ABSPATH') || exit;

/** In the name of the script file, so that no cache of an older version can answer for it. */
const VERSION = '{version}';

/** Which rules the script decides by: a review counts for exactly these. */
const RULES_VERSION = '{rules-version}';

/** The settings of the element, by the panel that the block editor shows them in. Filled in by the build. */
const GROUPS = [/* settings */];

/**
 * What a visitor sees while the script has not run. Without a paragraph, because a shortcode may stand in one. The block
 * keeps it in the saved page: a change here needs the old text under `deprecated` in block.js.
 */
const FALLBACK = '<a href="tel:112">Levensgevaar? Bel 112</a>. Spoed? Bel de huisarts of de huisartsenpost.';

/** What the script file turns into a check, wherever it came from; to a frame of the stand-alone page it gives its height. */
const MARKERS = ['<rugpijn-check', 'data-rugpijn-check', '#rugpijn-check', 'check.html'];

function settings(): array {
  return array_merge(...array_column(GROUPS, 'settings'));
}

function register(): void {
  // No version behind the address: it is in the name.
  wp_register_script('rugpijn-check', plugins_url('rugpijn-check-' . VERSION . '.js', __FILE__), [], null, true);
  wp_register_script(
    'rugpijn-check-block',
    plugins_url('block.js', __FILE__),
    ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-html-entities'],
    VERSION,
    true
  );
  add_shortcode('rugpijn-check', __NAMESPACE__ . '\shortcode');
  register_block_type('rugpijn-check/rugpijn-check', [
    'api_version' => 3,
    'title' => 'Rugpijn-check',
    'description' => 'Een folder over rugpijn, of een check die eerst naar alarmtekens vraagt en dan zegt wat iemand nu moet doen. Niet beoordeeld door een zorgverlener.',
    'category' => 'widgets',
    'icon' => 'clipboard',
    'keywords' => ['rug', 'rugpijn', 'fysiotherapie'],
    'attributes' => array_fill_keys(array_column(settings(), 'property'), ['type' => 'string', 'default' => '']),
    'supports' => ['html' => false, 'align' => ['wide', 'full']],
    'example' => ['attributes' => ['contactName' => 'Praktijk De Linde']],
    'editor_script' => 'rugpijn-check-block',
    'render_callback' => __NAMESPACE__ . '\block',
  ]);
}
add_action('init', __NAMESPACE__ . '\register');

/** What block.js must know. Only in the editor, so that no visitor waits for it. */
function editor_data(): void {
  $data = [
    'groups' => GROUPS,
    'fallback' => FALLBACK,
    'rulesVersion' => RULES_VERSION,
    'script' => plugins_url('rugpijn-check-' . VERSION . '.js', __FILE__),
  ];
  wp_add_inline_script('rugpijn-check-block', 'var rugpijnCheckBlock = ' . wp_json_encode($data) . ';', 'before');
}
add_action('enqueue_block_editor_assets', __NAMESPACE__ . '\editor_data');

/**
 * Puts the script on the page that is being made. Never on an admin page: an older WordPress renders the text that is edited
 * in the editor's own page, and there the script could turn a marker into a check before it is saved.
 */
function enqueue(): void {
  if (!is_admin()) wp_enqueue_script('rugpijn-check');
}

/** `strategy` is newer than the oldest WordPress this runs on. Rocket Loader is asked to leave the file as it is. */
function script_tag(string $tag, string $handle): string {
  return 'rugpijn-check' === $handle ? str_replace(' src=', ' defer data-cfasync="false" src=', $tag) : $tag;
}
add_filter('script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2);

/**
 * The element with the settings that it knows, and nothing else that was given.
 *
 * @param array  $given What the author set.
 * @param string $name  How settings are called there: by `attribute` in a shortcode, by `property` in a block.
 */
function element(array $given, string $name, string $attributes = ''): string {
  enqueue();
  $values = [];
  foreach (settings() as $setting) {
    $value = $given[$setting[$name]] ?? '';
    if (!is_string($value)) continue;
    $value = trim($value);
    $schemes = 'reportUrl' === $setting['property'] ? ['http', 'https', 'mailto'] : ['http', 'https'];
    // As in the element: an address without its first part still is one. esc_url alone would make it http.
    $value = 'url' === $setting['kind'] ? esc_url(preg_replace('/^www\./i', 'https://$0', $value), $schemes) : esc_attr($value);
    if ('' !== $value) $values[$setting['attribute']] = $value;
  }
  $is_reviewed = isset($values['reviewed-by']) && RULES_VERSION === ($values['reviewed-version'] ?? '');
  // The element by itself is the check. What is misspelled must not be, as long as nobody has reviewed the rules.
  if (!in_array(strtolower($values['mode'] ?? ''), ['check', 'leaflet'], true)) $values['mode'] = $is_reviewed ? 'check' : 'leaflet';
  foreach ($values as $attribute => $value) $attributes .= ' ' . $attribute . '="' . $value . '"';
  return '<rugpijn-check' . $attributes . '>' . FALLBACK . '</rugpijn-check>';
}

/** @param array|string $given WordPress gives '' for a shortcode without any attribute. */
function shortcode($given): string {
  return element((array) $given, 'attribute');
}

function block(array $given): string {
  return element($given, 'property', ' ' . get_block_wrapper_attributes());
}

/**
 * Who may not write the element (WordPress takes it out of an author's text) can write a marker. Reads what is shown rather
 * than what is stored, so that widgets and template parts count and a page that only lists titles loads nothing.
 *
 * @param mixed $text Other plugins may pass anything through these filters.
 * @return mixed The same, untouched.
 */
function notice_marker($text) {
  if (!is_string($text)) return $text;
  foreach (MARKERS as $marker) if (false !== strpos($text, $marker)) enqueue();
  return $text;
}
foreach (['the_content', 'render_block', 'widget_text', 'widget_custom_html_content'] as $filter) {
  // Late: after shortcodes and blocks have become what the visitor gets.
  add_filter($filter, __NAMESPACE__ . '\notice_marker', 99);
}

/** For a marker where none of these filters come, such as in a theme's own file or a page builder. */
function load_everywhere(): void {
  if (apply_filters('rugpijn_check_load_everywhere', false)) enqueue();
}
add_action('wp_enqueue_scripts', __NAMESPACE__ . '\load_everywhere');
