package org.minutebook.http;

/** Shows an error to a person. */
@FunctionalInterface
public interface ErrorPage {
    /**
     * The whole page.
     *
     * @param title the phrase of the HTTP specification for the status
     * @param detail a sentence that says what to do
     * @param requestId to be found in the logs
     */
    String html(int status, String title, String detail, String requestId);
}
