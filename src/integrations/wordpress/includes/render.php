<?php
/**
 * One element, as a reader’s browser gets it.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes as text. Square brackets are written as references, since WordPress looks for shortcodes in attributes, too.
 *
 * @param array $attributes From clean().
 * @return string
 */
function attribute_text( array $attributes ) {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= ' ' . $name;
		if ( true !== $value ) {
			// Not esc_attr(), which would leave "&amp;" within a report as it is, and so change it.
			$escaped = htmlspecialchars( $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', true );
			$text   .= '="' . strtr(
				$escaped,
				array(
					'[' => '&#91;',
					']' => '&#93;',
				)
			) . '"';
		}
	}
	return $text;
}

/**
 * Whether the page is one on which no element can run.
 *
 * @return bool
 */
function is_plain_page() {
	return is_feed() || ( function_exists( 'amp_is_request' ) && amp_is_request() );
}

/**
 * What is wrong, for those who can mend it. Readers get nothing of it.
 *
 * @param string[] $problems Sentences.
 * @return string
 */
function notice( array $problems ) {
	if ( ! $problems || is_feed() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		'<p class="fulcrum-notice" role="note"><strong>%1$s</strong> %2$s</p>',
		esc_html__( 'Fulcrum (only people who write here see this):', 'fulcrum-elements' ),
		esc_html( implode( ' ', $problems ) )
	);
}

/**
 * The element with its children; the script is asked for at the same time. It stands in a block of its own, since themes give width
 * and margins to blocks only, and without script the element is none.
 *
 * @param string $element Name without "fulcrum-".
 * @param array  $given   What the author wrote.
 * @param string $wrapper Attributes of the block around it, escaped.
 * @return string
 */
function render( $element, array $given, $wrapper ) {
	$problems   = array();
	$attributes = clean( $element, $given, $problems );
	$children   = children( $element, $attributes );
	if ( is_plain_page() ) {
		return "<div>$children</div>";
	}
	wp_enqueue_script( SCRIPT );
	$text = attribute_text( $attributes );
	return "<div $wrapper><fulcrum-$element$text>$children</fulcrum-$element>" . notice( $problems ) . '</div>';
}
