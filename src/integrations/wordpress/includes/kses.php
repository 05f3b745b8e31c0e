<?php
/**
 * The elements as tags, for authors whose texts WordPress cleans. Off unless the site turns it on, with the constant
 * FULCRUM_ALLOW_TAGS in wp-config.php or the filter fulcrum_allow_tags. Blocks and shortcode need neither.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

/**
 * Whether authors may write the tags.
 *
 * @return bool
 */
function allow_tags() {
	$constant = defined( 'FULCRUM_ALLOW_TAGS' ) && constant( 'FULCRUM_ALLOW_TAGS' );
	/**
	 * Whether authors may write <fulcrum-summary>, <fulcrum-priorities> and <fulcrum-attendees>.
	 *
	 * @param bool $allow What the constant FULCRUM_ALLOW_TAGS says. Default: false.
	 */
	return (bool) apply_filters( 'fulcrum_allow_tags', $constant );
}

add_filter(
	'wp_kses_allowed_html',
	static function ( $tags, $context ) {
		if ( 'post' !== $context || ! is_array( $tags ) || ! allow_tags() ) {
			return $tags;
		}
		$everywhere = array_fill_keys( array( 'class', 'dir', 'hidden', 'id', 'lang', 'title' ), true );
		foreach ( element_names() as $element ) {
			$tags[ "fulcrum-$element" ] = array_fill_keys( array_keys( options_of( $element ) ), true ) + $everywhere;
		}
		return $tags;
	},
	10,
	2
);

add_filter(
	'wp_kses_uri_attributes',
	static function ( $names ) {
		return array_merge( $names, array( 'report-url' ) );
	}
);
