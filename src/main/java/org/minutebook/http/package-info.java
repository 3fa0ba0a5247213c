/**
 * The archive over HTTP, below {@code /api/v1}: each route turns a request into values, asks the
 * {@link org.minutebook.archive.Archive}, and answers with JSON. {@link org.minutebook.http.HttpServer} is the door.
 *
 * <p>A request is read with {@code Parameters}, which refuses what it does not know and says what it does. Whatever
 * goes wrong in a route is translated in one place, {@code Problems}, to an RFC 9457 answer: the caller's mistakes are
 * 400 or 404 with a sentence that says what would be right, a store that can't be reached is 503, our own mistakes are
 * 500 and go to the log. Each request runs on a virtual thread of its own.
 *
 * <p>Imports {@code archive}, {@code json} and {@code model}; Javalin and its Jetty.
 */
@NullMarked
package org.minutebook.http;

import org.jspecify.annotations.NullMarked;
