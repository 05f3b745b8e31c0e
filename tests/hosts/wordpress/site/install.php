<?php
// Installs WordPress and the plugin, as a person would with the buttons; prints what the tests need as JSON.
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

$site     = wp_install( 'Fulcrum', 'admin', 'admin@news.example', true, '', 'password' );
wp_installing( false );
$author   = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'password',
		'user_email' => 'author@news.example',
		'role'       => 'author',
	)
);
$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$result   = $upgrader->install( getenv( 'FULCRUM_ZIP' ) );
$active   = true === $result ? activate_plugin( 'fulcrum-elements/fulcrum-elements.php' ) : $result;

$passwords = array();
foreach ( array(
	'administrator' => $site['user_id'],
	'author'        => $author,
) as $role => $user ) {
	list( $password )   = WP_Application_Passwords::create_new_application_password( $user, array( 'name' => 'tests' ) );
	$passwords[ $role ] = base64_encode( get_userdata( $user )->user_login . ':' . $password );
}
echo wp_json_encode(
	array(
		'version'   => get_bloginfo( 'version' ),
		'installed' => true === $result,
		'active'    => null === $active ? true : $active,
		'passwords' => $passwords,
	)
);
