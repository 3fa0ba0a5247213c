package org.minutebook.http;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.archive.PartHealth;

/** A request that is refused, mostly by its sender's doing; the message is the {@code detail} of the answer. */
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Problem.Wrong> wrong;
    private final transient List<PartHealth> parts;

    private RequestException(HttpStatus status, String detail, List<Problem.Wrong> wrong, List<PartHealth> parts) {
        super(detail);
        this.parts = List.copyOf(parts);
        this.status = status;
        this.wrong = List.copyOf(wrong);
    }

    /** All that is wrong with its parameters, in one go. */
    static RequestException wrong(List<Problem.Wrong> wrong) {
        String all = wrong.stream().map(Problem.Wrong::detail).collect(Collectors.joining(" "));
        return new RequestException(HttpStatus.BAD_REQUEST, all, wrong, List.of());
    }

    static RequestException wrong(String parameter, String detail) {
        return wrong(List.of(new Problem.Wrong(parameter, detail)));
    }

    static RequestException unknown(String detail) {
        return of(HttpStatus.NOT_FOUND, detail);
    }

    static RequestException forbidden(String detail) {
        return of(HttpStatus.FORBIDDEN, detail);
    }

    static RequestException of(HttpStatus status, String detail) {
        return new RequestException(status, detail, List.of(), List.of());
    }

    static RequestException notAcceptable(List<String> offered) {
        return new RequestException(
                HttpStatus.NOT_ACCEPTABLE,
                "The Accept header lets none of the forms through that this is served in: " + String.join(", ", offered)
                        + ".",
                List.of(),
                List.of());
    }

    /** Some part does not answer, or not yet. */
    static RequestException unready(String detail, List<PartHealth> parts) {
        return new RequestException(HttpStatus.SERVICE_UNAVAILABLE, detail, List.of(), parts);
    }

    HttpStatus status() {
        return status;
    }

    List<PartHealth> parts() {
        return parts;
    }

    List<Problem.Wrong> wrong() {
        return wrong;
    }
}
