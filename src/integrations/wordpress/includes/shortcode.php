<?php
/**
 * [fulcrum element="priorities" lang="zh-Hans" expanded]
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'fulcrum', __NAMESPACE__ . '\shortcode' );

/**
 * The shortcode. Options have the names of the elements’ attributes; an underscore will do for a hyphen.
 *
 * @param array|string $written As WordPress hands it over: a word without value has a number for its name.
 * @return string
 */
function shortcode( $written ) {
	$given = array();
	foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = strtolower( $value );
			$value = true;
		}
		$given[ str_replace( '_', '-', $name ) ] = $value;
	}
	$element = isset( $given['element'] ) && is_string( $given['element'] ) ? strtolower( trim( $given['element'] ) ) : 'summary';
	$element = preg_replace( '/^fulcrum-/', '', $element );
	if ( ! in_array( $element, element_names(), true ) ) {
		return notice(
			array(
				sprintf(
					/* translators: 1: what was written, 2: list of words. */
					__( 'element is “%1$s”, which cannot be used: write one of these: %2$s.', 'fulcrum-elements' ),
					wp_html_excerpt( $element, 60, '…' ),
					implode( ', ', element_names() )
				),
			)
		);
	}
	unset( $given['element'] );

	$known    = options_of( $element );
	$problems = array();
	foreach ( array_keys( array_diff_key( $given, $known ) ) as $name ) {
		$problems[] = sprintf(
			/* translators: 1: name of an option, 2: list of names. */
			__( '“%1$s” is not an option of this element. It has: %2$s.', 'fulcrum-elements' ),
			wp_html_excerpt( $name, 60, '…' ),
			implode( ', ', array_keys( $known ) )
		);
	}
	$wrapper = 'class="' . esc_attr( wp_get_block_default_classname( "fulcrum/$element" ) ) . '"';
	return render( $element, array_intersect_key( $given, $known ), $wrapper ) . notice( $problems );
}
