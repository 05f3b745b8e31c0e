<?php
/**
 * Sites that publish frame pages of the elements, with an oEmbed document, can be named here, so that authors embed them by
 * address. None is named unless the site does it, since WordPress shows what a provider answers as it is.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		/**
		 * Providers of oEmbed, by the pattern of the addresses that authors write.
		 *
		 * @param string[] $providers Such as array( 'https://news.example/fulcrum/*' => 'https://news.example/fulcrum/oembed.json' ).
		 */
		$providers = (array) apply_filters( 'fulcrum_oembed_providers', array() );
		foreach ( $providers as $pattern => $endpoint ) {
			$endpoint = clean_url( (string) $endpoint, false );
			if ( is_string( $pattern ) && '' !== $pattern && '' !== $endpoint ) {
				wp_oembed_add_provider( $pattern, $endpoint );
			}
		}
	}
);
