<?php
// Some users keep to the classic editor, as the plugin of that name lets them.
add_filter('use_block_editor_for_post', fn ($use) => $use && 0 !== strpos(wp_get_current_user()->user_login, 'classic'));
