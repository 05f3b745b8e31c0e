<?php
/**
 * Which of the report’s languages serves a reader best: the same rules as in the elements.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

/**
 * The primary language of a BCP 47 tag, zh_CN and other near misses included; every Sinitic language counts as zh.
 *
 * @param string $tag Language tag.
 * @return string
 */
function primary_language( $tag ) {
	$parts = preg_split( '/[-_]/', strtolower( trim( $tag ) ) );
	return preg_replace( '/^(zh|cmn|yue|wuu|nan|hak|gan|hsn|cdo|lzh)$/', 'zh', $parts[0] );
}

/**
 * The language of the page, as the theme writes it into <html lang>.
 *
 * @return string
 */
function page_language() {
	return (string) get_bloginfo( 'language' );
}

/**
 * The language of the bundled report that the element will choose.
 *
 * @param string $tag The element’s own language, or an empty string for that of the page.
 * @return string One of the report’s languages.
 */
function report_language( $tag ) {
	$offered = array_keys( built()['languages'] );
	$wanted  = '' === $tag ? page_language() : $tag;
	foreach ( $offered as $offer ) {
		if ( strtolower( str_replace( '_', '-', $wanted ) ) === strtolower( $offer ) ) {
			return $offer;
		}
	}
	foreach ( $offered as $offer ) {
		if ( primary_language( $offer ) === primary_language( $wanted ) ) {
			return $offer;
		}
	}
	return $offered[0];
}
