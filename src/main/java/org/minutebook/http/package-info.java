/**
 * The archive over HTTP, below {@code /api/v1}. {@link org.minutebook.http.HttpApi} is the table of all routes, {@link
 * org.minutebook.http.HttpServer} the door.
 *
 * <p>A {@code Route} is told once: {@code Serving} serves by it, {@code Request} refuses by it what can't be right, and
 * {@code OpenApi} describes it. Every request first passes the {@code Gate}, which gives it an id and refuses names that are
 * not ours, and ends in the {@code AccessLog}. Whatever goes wrong is translated in one place, {@code Problems}, to an RFC
 * 9457 answer: the caller's mistakes are 4xx with a sentence that says what would be right, a store that can't be reached is
 * 503, our own mistakes are 500 and go to the log under the request's id. Each request runs on a virtual thread of its own.
 *
 * <p>Imports {@code archive}, {@code export}, {@code json} and {@code model}; Javalin and its Jetty, and SLF4J for the
 * request's id in logs.
 */
@NullMarked
package org.minutebook.http;

import org.jspecify.annotations.NullMarked;
