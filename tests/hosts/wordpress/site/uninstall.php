<?php
// Deactivates and deletes the plugin, as a person would with the buttons; prints what is left of it.
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

$plugin = 'fulcrum-elements/fulcrum-elements.php';
deactivate_plugins( $plugin );
$deleted = delete_plugins( array( $plugin ) );

global $wpdb;
$left = array_merge(
	$wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%fulcrum%' OR option_value LIKE '%fulcrum-elements%'" ),
	$wpdb->get_col( "SELECT meta_key FROM {$wpdb->usermeta} WHERE meta_key LIKE '%fulcrum%'" ),
	$wpdb->get_col( "SELECT meta_key FROM {$wpdb->postmeta} WHERE meta_key LIKE '%fulcrum%'" ),
	true === $deleted && ! file_exists( WP_PLUGIN_DIR . '/fulcrum-elements' ) ? array() : array( 'files' )
);
echo wp_json_encode( $left );
