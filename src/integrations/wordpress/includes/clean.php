<?php
/**
 * What authors write becomes attributes that are safe to print, or a sentence about what is wrong with it.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

/**
 * The address if a reader’s browser may be sent there: https, or http on this machine, or a path on this site.
 *
 * @param string $address    As written.
 * @param bool   $path_is_ok Whether a path on this site will do.
 * @return string Empty where it may not.
 */
function clean_url( $address, $path_is_ok ) {
	// Judged as it will be printed: of "/^/host", WordPress leaves "//host".
	$address = esc_url_raw( trim( $address ), array( 'https', 'http' ) );
	if ( $path_is_ok && preg_match( '#^/(?![/\\\\])[^\s\\\\]*$#', $address ) ) {
		return $address;
	}
	// A name before the host would make it look like another one.
	$is_ok = preg_match( '#^(https://[^@/\s\\\\?\#]+|http://(localhost|127\.0\.0\.1)(:\d+)?)([/?\#][^\s\\\\]*)?$#i', $address );
	return $is_ok ? $address : '';
}

/**
 * One value.
 *
 * @param array $option From options_of().
 * @param mixed $value  As written.
 * @return string|null The attribute’s value; null where the value means nothing.
 */
function clean_value( array $option, $value ) {
	$text = is_scalar( $value ) ? trim( (string) $value ) : '';
	switch ( $option['kind'] ) {
		case 'choice':
			return in_array( $text, $option['choices'], true ) ? $text : null;
		case 'number':
			$is_number = preg_match( '/^\d{1,6}$/', $text ) && $text >= $option['min'] && $text <= $option['max'];
			return $is_number ? (string) (int) $text : null;
		case 'language':
			return preg_match( '/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/', $text ) ? str_replace( '_', '-', $text ) : null;
		case 'address':
		case 'path-or-address':
			$url = clean_url( $text, 'path-or-address' === $option['kind'] );
			return '' === $url ? null : $url;
		case 'json':
			return is_array( json_decode( $text, true ) ) ? $text : null;
		default:
			return sanitize_text_field( $text );
	}
}

/**
 * What an option of this kind has to be, for the person who wrote something else.
 *
 * @param array $option From options_of().
 * @return string
 */
function expectation( array $option ) {
	switch ( $option['kind'] ) {
		case 'choice':
			/* translators: %s: list of words. */
			return sprintf( __( 'write one of these: %s', 'fulcrum-elements' ), implode( ', ', $option['choices'] ) );
		case 'number':
			/* translators: 1: smallest number, 2: largest number. */
			return sprintf( __( 'write a whole number from %1$d to %2$d', 'fulcrum-elements' ), $option['min'], $option['max'] );
		case 'language':
			return __( 'write a language tag such as en or zh-Hans', 'fulcrum-elements' );
		case 'address':
			return __( 'write an address that begins with https://', 'fulcrum-elements' );
		case 'path-or-address':
			return __( 'write an address that begins with https://, or a path on this site that begins with /', 'fulcrum-elements' );
		default:
			return __( 'paste the whole report as JSON', 'fulcrum-elements' );
	}
}

/**
 * Attributes for an element.
 *
 * @param string   $element  Name without "fulcrum-".
 * @param array    $given    What was written, by attribute or by the option’s name in a block.
 * @param string[] $problems Takes a sentence for each value that was left out.
 * @return array Values by attribute; true for one without value.
 */
function clean( $element, array $given, array &$problems ) {
	$clean = array();
	foreach ( options_of( $element ) as $attribute => $option ) {
		$value = isset( $given[ $attribute ] ) ? $given[ $attribute ] : null;
		if ( null === $value && isset( $given[ $option['key'] ] ) ) {
			$value = $given[ $option['key'] ];
		}
		if ( null === $value || '' === $value ) {
			continue;
		}
		if ( 'boolean' === $option['kind'] ) {
			if ( wp_validate_boolean( $value ) && ! in_array( strtolower( (string) $value ), array( 'no', 'off' ), true ) ) {
				$clean[ $attribute ] = true;
			}
			continue;
		}
		$text = clean_value( $option, $value );
		if ( null !== $text ) {
			$clean[ $attribute ] = $text;
			continue;
		}
		$shown      = is_scalar( $value ) ? wp_html_excerpt( (string) $value, 60, '…' ) : gettype( $value );
		$problems[] = sprintf(
			/* translators: 1: name of an option, 2: what was written, 3: what to do. */
			__( '%1$s is “%2$s”, which cannot be used: %3$s.', 'fulcrum-elements' ),
			$attribute,
			$shown,
			expectation( $option )
		);
	}
	return $clean;
}
