<?php
/**
 * Plugin Name:       Fulcrum report summaries
 * Description:       A report’s summary on any page, in Chinese and English: what was decided, who was there, what comes next. Three blocks and a shortcode; readable without script.
 * Version:           {{version}}
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            The Fulcrum authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       fulcrum-elements
 * Domain Path:       /languages
 * Update URI:        false
 *
 * Nothing is stored, nothing is asked of anybody else, and nothing is left behind: so there is no uninstall routine.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;

/** Handle of the script that draws the elements. */
const SCRIPT = 'fulcrum-elements';

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/clean.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/oembed.php';
