<?php
/**
 * Three blocks, made by the same code as the shortcode.
 *
 * @package FulcrumElements
 */

namespace FulcrumElements;

defined( 'ABSPATH' ) || exit;

/** Handle of the script of the block editor. */
const EDITOR_SCRIPT = 'fulcrum-elements-editor';

add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** Blocks, and what the editor needs for them. */
function register_blocks() {
	wp_register_script(
		EDITOR_SCRIPT,
		plugins_url( 'assets/editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_set_script_translations( EDITOR_SCRIPT, 'fulcrum-elements', dirname( __DIR__ ) . '/languages' );

	foreach ( element_names() as $element ) {
		register_block_type(
			dirname( __DIR__ ) . "/blocks/$element",
			array(
				'render_callback' => static function ( $attributes ) use ( $element ) {
					$anchor  = isset( $attributes['anchor'] ) ? preg_replace( '/[\s#]+/', '-', $attributes['anchor'] ) : '';
					$wrapper = get_block_wrapper_attributes( '' === $anchor ? array() : array( 'id' => $anchor ) );
					return render( $element, $attributes, $wrapper );
				},
			)
		);
	}
}

// Only where the blocks can be written: this names the options and the languages, which the list of attributes does not.
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$data = array(
			'elements'     => built()['elements'],
			'languages'    => wp_list_pluck( built()['languages'], 'name' ),
			'pageLanguage' => page_language(),
		);
		wp_add_inline_script( EDITOR_SCRIPT, 'var fulcrumElements = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
	}
);
