<?php
/**
 * The children of the elements: what is read where no script runs, in feeds, and by search engines.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

/**
 * The bundled report as plain HTML. It comes with the plugin, and was escaped when it was made.
 *
 * @param string $element    Name without "fulcrum-".
 * @param array  $attributes From clean().
 * @return string
 */
function bundled_text( $element, array $attributes ) {
	static $texts = array();

	$language = report_language( isset( $attributes['lang'] ) ? $attributes['lang'] : '' );
	$file     = dirname( __DIR__ ) . "/generated/$element.$language.html";
	if ( ! isset( $texts[ $file ] ) ) {
		$texts[ $file ] = (string) file_get_contents( $file );
	}
	$html = $texts[ $file ];
	if ( isset( $attributes['only'] ) ) {
		$html = only_some( $html, $attributes['only'] );
	}
	$html = isset( $attributes['report-url'] )
		? str_replace( 'https://report.example/', esc_url( $attributes['report-url'], array( 'https', 'http' ) ), $html )
		: preg_replace( '#<!--link-->.*?<!--/link-->\s*#s', '', $html );
	$html = preg_replace( '/<!--.*?-->/s', '', $html );
	if ( isset( $attributes['heading-level'] ) && (int) $attributes['heading-level'] > 2 ) {
		$html = lower_headings( $html, (int) $attributes['heading-level'] - 2 );
	}
	return $html;
}

/**
 * Headings so many levels further down; what would be deeper than 6 stays at 6.
 *
 * @param string $html   The bundled text.
 * @param int    $levels How many.
 * @return string
 */
function lower_headings( $html, $levels ) {
	return preg_replace_callback(
		'#<(/?)h([2-6])\b#',
		static function ( $found ) use ( $levels ) {
			return '<' . $found[1] . 'h' . min( 6, (int) $found[2] + $levels );
		},
		$html
	);
}

/**
 * The items that were asked for, under their own numbers. Each stands between comments that hold its number and its id.
 *
 * @param string $html The bundled text.
 * @param string $only Numbers and ids, separated by spaces or commas.
 * @return string All of them, where nothing is asked for.
 */
function only_some( $html, $only ) {
	// False where it is no UTF-8, on sites that write something else.
	$wanted = (array) preg_split( '/[\s,，、]+/u', $only, -1, PREG_SPLIT_NO_EMPTY );
	$some   = preg_replace_callback(
		'#<!--item (\d+) ([\w-]+)-->\s*<li(.*?)<!--/item-->\s*#s',
		static function ( $item ) use ( $wanted ) {
			if ( ! array_intersect( array( $item[1], $item[2] ), $wanted ) ) {
				return '';
			}
			return '<li value="' . $item[1] . '"' . $item[3];
		},
		$html
	);
	return $wanted ? $some : $html;
}

/**
 * A paragraph with a link, in a language of the bundled report.
 *
 * @param string $language One of the bundled report’s languages.
 * @param string $address  From clean().
 * @param string $word     What is linked to: `report` or `data`.
 * @return string
 */
function link_in( $language, $address, $word ) {
	return sprintf(
		'<p lang="%1$s"><a href="%2$s" referrerpolicy="strict-origin-when-cross-origin">%3$s</a></p>',
		esc_attr( $language ),
		esc_url( $address, array( 'https', 'http' ) ),
		esc_html( built()['languages'][ $language ][ $word ] )
	);
}

/**
 * The children where the report is not the bundled one: its heading if it is at hand, and where it can be read.
 *
 * @param string $element    Name without "fulcrum-".
 * @param array  $attributes From clean().
 * @return string
 */
function other_report( $element, array $attributes ) {
	$wanted   = isset( $attributes['lang'] ) ? $attributes['lang'] : '';
	$language = report_language( $wanted );
	$html     = '';
	if ( isset( $attributes['data-json'] ) ) {
		$report   = json_decode( $attributes['data-json'], true );
		$headings = isset( $report['headings'][ $element ] ) ? $report['headings'][ $element ] : null;
		$headings = is_array( $headings ) ? array_filter( $headings, 'is_string' ) : array();
		if ( $headings ) {
			$tag   = isset( $headings[ $language ] ) ? $language : (string) key( $headings );
			$html .= sprintf( '<p lang="%1$s"><strong>%2$s</strong></p>', esc_attr( $tag ), esc_html( $headings[ $tag ] ) );
		}
	} elseif ( isset( $attributes['label'] ) ) {
		$html .= sprintf( '<p><strong>%s</strong></p>', esc_html( $attributes['label'] ) );
	}
	if ( isset( $attributes['report-url'] ) ) {
		return $html . link_in( $language, $attributes['report-url'], 'report' );
	}
	return isset( $attributes['src'] ) ? $html . link_in( $language, $attributes['src'], 'data' ) : $html;
}

/**
 * The children of an element.
 *
 * @param string $element    Name without "fulcrum-".
 * @param array  $attributes From clean().
 * @return string
 */
function children( $element, array $attributes ) {
	$is_bundled = ! isset( $attributes['src'] ) && ! isset( $attributes['data-json'] );
	return $is_bundled ? bundled_text( $element, $attributes ) : other_report( $element, $attributes );
}
