<?php
// What a web server's rewrite rules do for WordPress: a file that exists is served, anything else is a page.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
// In a network in subfolders, the files of every site are those of the first.
$file = preg_replace('#^/praktijk(?=/(?:wp-[^/]+/|[\w-]+\.php))#', '', $path);
if (is_dir($_SERVER['DOCUMENT_ROOT'] . $file) && is_file($_SERVER['DOCUMENT_ROOT'] . rtrim($file, '/') . '/index.php')) $file = rtrim($file, '/') . '/index.php';
if ('/' !== $file && is_file($_SERVER['DOCUMENT_ROOT'] . $file)) {
  if (!preg_match('/\.php$/', $file)) {
    $types = ['js' => 'text/javascript', 'css' => 'text/css', 'html' => 'text/html; charset=utf-8', 'svg' => 'image/svg+xml', 'json' => 'application/json'];
    $extension = pathinfo($file, PATHINFO_EXTENSION);
    header('Content-Type: ' . ($types[$extension] ?? mime_content_type($_SERVER['DOCUMENT_ROOT'] . $file)));
    readfile($_SERVER['DOCUMENT_ROOT'] . $file);
    return true;
  }
} else {
  $file = '/index.php';
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $file;
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . $file;
chdir(dirname($_SERVER['SCRIPT_FILENAME']));
require $_SERVER['SCRIPT_FILENAME'];
