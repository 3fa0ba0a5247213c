package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * What a reader could not make sense of, or had to decide: reported, never thrown.
 *
 * @param message a sentence that says what and what to do
 * @param evidence where, null where it concerns the whole document
 */
public record Diagnostic(String message, @Nullable Evidence evidence) {}
