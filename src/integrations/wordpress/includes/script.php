<?php
/**
 * The script: from this site, and only on pages that show an element.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'fulcrum-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		// WordPress before 6.3 takes the list for "in the footer", which does as well.
		wp_register_script(
			SCRIPT,
			plugins_url( 'assets/fulcrum.js', FILE ),
			array(),
			VERSION,
			array(
				'strategy'  => 'defer',
				'in_footer' => false,
			)
		);
	},
	5
);

/**
 * Asks for the script where a text holds an element, or a placeholder that the script turns into one.
 *
 * @param string $html Part of a page.
 * @return string The same.
 */
function notice_elements( $html ) {
	$pattern = '/<fulcrum-(summary|priorities|attendees)\b|\sdata-fulcrum=|#fulcrum-(summary|priorities|attendees)\b/i';
	if ( is_string( $html ) && ! is_plain_page() && preg_match( $pattern, $html ) ) {
		wp_enqueue_script( SCRIPT );
	}
	return $html;
}

foreach ( array( 'the_content', 'widget_text', 'widget_block_content', 'render_block_core/html' ) as $fulcrum_hook ) {
	add_filter( $fulcrum_hook, __NAMESPACE__ . '\notice_elements', 99 );
}
unset( $fulcrum_hook );
