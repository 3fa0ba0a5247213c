/**
 * Pages for people: at the address of each thing below {@code /api/v1}, without that, stands its page. {@link
 * org.minutebook.web.Pages} is the door. A page is a template of {@code src/main/templates} and a view record that it shows;
 * the build turns templates into classes of this package, so the compiler checks what they name, and whatever they show is
 * escaped. Pages need no script, and their policy allows none.
 *
 * <p>Imports {@code model} and {@code archive}; Javalin and JTE.
 */
@NullMarked
package org.minutebook.web;

import org.jspecify.annotations.NullMarked;
