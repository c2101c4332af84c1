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
 * Stores one option, with what the site's own administrator fills in, and uninstall.php takes it off: no table, no data of a
 * user, a post or a visitor. It asks nothing of any other server; `Update URI: false` keeps WordPress from offering somebody
 * else's plugin of the same name as an update.
 */

namespace RugpijnCheck;

defined('ABSPATH') || exit;

/** In the name of the script file, so that no cache of an older version can answer for it. */
const VERSION = '{version}';

/** Which rules the script decides by: a review counts for exactly these. */
const RULES_VERSION = '{rules-version}';

/** What a site says once, for every block and shortcode: by the `property` of the setting. Also the name of the page for it. */
const OPTION = 'rugpijn_check';

/**
 * The settings of the element, by the panel that the block editor shows them in. Filled in by the build. What a site says of
 * one counts where a block names none of those that it `yieldsTo`, itself first; a setting without is not the site's to say.
 */
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

/** Those that a site can say once for all its pages. */
function site_settings(): array {
  return array_filter(settings(), fn($setting) => isset($setting['yieldsTo']));
}

/** An address as the element reads one: without its first part it still is one, of a page or for mail. WordPress alone would make http of it. */
function address(string $value, array $setting): string {
  $schemes = 'reportUrl' === $setting['property'] ? ['http', 'https', 'mailto'] : ['http', 'https'];
  return esc_url_raw(preg_replace(['/^www\./i', '~^(?=[^:/?#]+@)~'], ['https://$0', 'mailto:'], $value), $schemes);
}

/** @return string[] What the site says, by property. Somebody may have stored anything under the name. */
function site_values(): array {
  return array_filter((array) get_option(OPTION, []), 'is_string');
}

/**
 * @param string[] $named What a block or shortcode names itself, by property.
 * @return string[] The same, and what the site says of the rest.
 */
function with_site_values(array $named): array {
  $site = site_values();
  $values = $named;
  foreach (site_settings() as $setting) {
    $property = $setting['property'];
    $counts = isset($site[$property]) && !array_intersect($setting['yieldsTo'], array_keys($named));
    if ($counts) $values[$property] = $site[$property];
  }
  return $values;
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
    'site' => (object) site_values(),
    'settingsPage' => current_user_can('manage_options') ? settings_address() : '',
    'script' => plugins_url('rugpijn-check-' . VERSION . '.js', __FILE__),
  ];
  wp_add_inline_script('rugpijn-check-block', 'var rugpijnCheckBlock = ' . wp_json_encode($data, JSON_HEX_TAG) . ';', 'before');
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
  $named = [];
  foreach (settings() as $setting) {
    $value = $given[$setting[$name]] ?? '';
    if (is_string($value) && '' !== trim($value)) $named[$setting['property']] = trim($value);
  }
  $all = with_site_values($named);
  $values = [];
  foreach (settings() as $setting) {
    $value = $all[$setting['property']] ?? '';
    $value = esc_attr('url' === $setting['kind'] ? address($value, $setting) : $value);
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

function settings_address(): string {
  return admin_url('options-general.php?page=' . OPTION);
}

/**
 * What somebody filled in, as it is kept: as the block keeps it, and nothing of what can't be used.
 *
 * @param mixed $value A list comes from the page as an array.
 */
function clean($value, array $setting): string {
  $value = is_array($value) ? implode(' ', array_filter($value, 'is_string')) : $value;
  if (!is_string($value)) return '';
  $value = trim(preg_replace('/\s+/', ' ', str_replace(['<', '>'], '', $value)));
  if ('url' === $setting['kind']) return address($value, $setting);
  if (!isset($setting['choices'])) return $value;
  $chosen = array_intersect(array_column($setting['choices'], 0), 'list' === $setting['kind'] ? explode(' ', $value) : [$value]);
  // What the element does by itself, nobody has to say.
  return implode(' ', array_diff($chosen, [$setting['standard']]));
}

/**
 * What the page for the whole site sent, as it is kept.
 *
 * @param mixed $given
 * @return string[] By property, without what is empty.
 */
function sanitize($given): array {
  $kept = [];
  foreach (site_settings() as $setting) {
    $value = is_array($given) ? $given[$setting['property']] ?? '' : '';
    $kept[$setting['property']] = clean($value, $setting);
    // A choice that is not kept is the standard one, or not one that the page offers.
    if ('url' === $setting['kind'] && '' === $kept[$setting['property']] && is_string($value) && '' !== trim($value)) {
      add_settings_error(OPTION, $setting['property'], sprintf('Bij “%s” staat geen webadres. Het is niet bewaard.', $setting['label']));
    }
  }
  return array_filter($kept, 'strlen');
}

function register_settings(): void {
  register_setting(OPTION, OPTION, ['type' => 'object', 'default' => [], 'sanitize_callback' => __NAMESPACE__ . '\sanitize']);
  foreach (GROUPS as $group) {
    add_settings_section($group['title'], $group['title'], '__return_null', OPTION);
    foreach ($group['settings'] as $setting) {
      if (!isset($setting['yieldsTo'])) continue;
      $label_for = 'list' === $setting['kind'] ? [] : ['label_for' => field_id($setting)];
      add_settings_field($setting['property'], $setting['label'], __NAMESPACE__ . '\field', OPTION, $group['title'], $setting + $label_for);
    }
  }
}
add_action('admin_init', __NAMESPACE__ . '\register_settings');

function field_id(array $setting): string {
  return OPTION . '-' . $setting['property'];
}

/** One field of the page, with what the site says now. */
function field(array $setting): void {
  $value = site_values()[$setting['property']] ?? '';
  $id = field_id($setting);
  $name = OPTION . '[' . $setting['property'] . ']';
  $described = '' === $setting['help'] ? '' : sprintf(' aria-describedby="%s-help"', esc_attr($id));
  if ('list' === $setting['kind']) {
    printf('<fieldset%s><legend class="screen-reader-text">%s</legend>', $described, esc_html($setting['label']));
    foreach ($setting['choices'] as [$choice, $label]) {
      $checked = checked(in_array($choice, explode(' ', $value), true), true, false);
      printf('<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>', esc_attr($name), esc_attr($choice), $checked, esc_html($label));
    }
    echo '</fieldset>';
  } elseif ('choice' === $setting['kind']) {
    printf('<select id="%s" name="%s"%s>', esc_attr($id), esc_attr($name), $described);
    foreach ($setting['choices'] as [$choice, $label]) {
      printf('<option value="%s"%s>%s</option>', esc_attr($choice), selected($choice, $value ?: $setting['standard'], false), esc_html($label));
    }
    echo '</select>';
  } else {
    // A browser would refuse an address without its first part, and WordPress makes its colour picker of a text.
    $type = in_array($setting['kind'], ['url', 'color'], true) ? 'text' : $setting['kind'];
    $mode = 'url' === $setting['kind'] ? ' inputmode="url"' : '';
    $class = 'color' === $setting['kind'] ? 'rugpijn-check-color' : 'regular-text';
    printf('<input type="%s"%s class="%s" id="%s" name="%s" value="%s"%s>', esc_attr($type), $mode, $class, esc_attr($id), esc_attr($name), esc_attr($value), $described);
  }
  if ('' !== $setting['help']) printf('<p class="description" id="%s-help">%s</p>', esc_attr($id), esc_html($setting['help']));
}

function settings_page(): void { ?>
  <div class="wrap rugpijn-check-settings">
    <h1>Rugpijn-check</h1>
    <p>Wat u hier invult, geldt voor elke check op deze website. Staat er nog geen check? Zet dan het blok Rugpijn-check op een pagina, of de shortcode <code>[rugpijn-check]</code>.</p>
    <p>Vult u bij een blok of shortcode zelf iets in? Dan geldt op die plek wat u daar invult. Vult u daar een praktijk in? Dan komt van deze pagina niets over de praktijk erbij: ook geen tweede locatie, collega’s of spoednummers.</p>
    <form action="options.php" method="post">
      <?php
      settings_fields(OPTION);
      do_settings_sections(OPTION);
      submit_button();
      ?>
    </form>
  </div>
<?php }

function add_settings_page(): void {
  $page = add_options_page('Rugpijn-check', 'Rugpijn-check', 'manage_options', OPTION, __NAMESPACE__ . '\settings_page');
  add_action('load-' . $page, __NAMESPACE__ . '\enqueue_color_picker');
}
add_action('admin_menu', __NAMESPACE__ . '\add_settings_page');

function enqueue_color_picker(): void {
  add_action('admin_enqueue_scripts', function () {
    wp_enqueue_style('wp-color-picker');
    wp_enqueue_script('wp-color-picker');
    wp_add_inline_script('wp-color-picker', 'jQuery(() => jQuery(".rugpijn-check-color").wpColorPicker());');
  });
}

/** Beside the plugin in the list of plugins, where somebody looks who has just put it in. */
function settings_link(array $links): array {
  return array_merge([sprintf('<a href="%s">Instellingen</a>', esc_url(settings_address()))], $links);
}
add_filter('plugin_action_links_' . plugin_basename(__FILE__), __NAMESPACE__ . '\settings_link');
