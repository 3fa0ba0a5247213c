package org.minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An address that something is changed at, described and guarded in one place, as a {@link Route} is for reading. It takes no
 * query: all that it needs is in the path and in the body.
 *
 * @param body an object as the body is to be, as JSON Schema
 * @param shape what is answered
 * @param made the status of a good answer
 */
record Change(
        HandlerType method,
        String path,
        String name,
        String summary,
        Map<String, Object> body,
        Class<?> shape,
        HttpStatus made,
        Function<Context, Object> making) {
    List<String> parts() {
        return Route.parts(path);
    }
}
