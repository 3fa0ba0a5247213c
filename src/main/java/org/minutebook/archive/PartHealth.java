package org.minutebook.archive;

/**
 * The state of a part.
 *
 * @param part {@code graph}, {@code index} or {@code documents}
 * @param up whether it answers
 * @param reason a sentence where it does not, else a fact such as the sequence number
 */
public record PartHealth(String part, boolean up, String reason) {}
