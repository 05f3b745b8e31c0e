<?php
// What a test asks of the site by a request's address: its language, and whether authors may write the tags.
if ( isset( $_GET['site-language'] ) && preg_match( '/^[a-z]{2}_[A-Z]{2}$/', $_GET['site-language'] ) ) {
	add_filter(
		'locale',
		static function () {
			return $_GET['site-language'];
		}
	);
}
if ( isset( $_GET['allow-tags'] ) ) {
	add_filter( 'fulcrum_allow_tags', '__return_true' );
}

// A site that publishes frames, and one that must not be taken for such.
add_filter(
	'fulcrum_oembed_providers',
	static function () {
		return array(
			'https://news.example/fulcrum/*'  => 'https://news.example/oembed.json',
			'https://other.example/fulcrum/*' => 'javascript:alert(1)',
		);
	}
);

// WordPress.org has nothing new, the site need not ask itself, and WordPress looks at what authors embed; anybody else who is asked for something is written down.
add_filter(
	'pre_http_request',
	static function ( $answer, $arguments, $address ) {
		if ( ! in_array( wp_parse_url( $address, PHP_URL_HOST ), array( 'api.wordpress.org', 'news.example', 'other.example', '127.0.0.1' ), true ) ) {
			file_put_contents( ABSPATH . 'requests.log', "$address\n", FILE_APPEND );
		}
		return array(
			'headers'  => array(),
			'body'     => 'news.example' === wp_parse_url( $address, PHP_URL_HOST )
				? '{"version":"1.0","type":"rich","width":600,"height":400,"html":"<p>A frame of news.example</p>"}'
				: '{"offers":[],"plugins":[],"themes":[],"no_update":[],"translations":[]}',
			'response' => array(
				'code'    => 200,
				'message' => 'OK',
			),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);

/** Nobody gets mail. */
function wp_mail() {
	return true;
}
