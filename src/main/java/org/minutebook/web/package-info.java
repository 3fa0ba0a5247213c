/**
 * Pages for people. So far one plain page at {@code /}: what this is, a form for each of the three jobs, and links to
 * the routes of the API. It needs no script.
 *
 * <p>Imports {@code model} and {@code archive}; Javalin.
 */
@NullMarked
package org.minutebook.web;

import org.jspecify.annotations.NullMarked;
