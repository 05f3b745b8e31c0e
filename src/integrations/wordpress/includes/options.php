<?php
/**
 * What the elements take. The list itself is made by the build, from the manifest of the elements.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

/**
 * All that the build knows: the report’s languages, and the options of each element.
 *
 * @return array
 */
function built() {
	static $built = null;
	if ( null === $built ) {
		$built = require dirname( __DIR__ ) . '/generated/elements.php';
	}
	return $built;
}

/**
 * Names of the elements, without "fulcrum-".
 *
 * @return string[]
 */
function element_names() {
	return array_keys( built()['elements'] );
}

/**
 * The options of an element, by the name of their attribute.
 *
 * @param string $element Name without "fulcrum-".
 * @return array[] Each with `key`, its name in a block; `kind`; and what its kind needs.
 */
function options_of( $element ) {
	return built()['elements'][ $element ];
}
