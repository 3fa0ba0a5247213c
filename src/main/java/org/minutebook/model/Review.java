package org.minutebook.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One meeting's look at one action: a row of the actions outstanding table and the discussion under it.
 *
 * @param text the action's wording on one line
 * @param closed the date labelled Closed in the row
 * @param reopened the date labelled Reopened in the row
 * @param revisedTarget null for N/A, for prose and for an empty cell
 * @param targetNote the words that stand in place of the revised date, N/A not among them
 * @param status null where the page gives none
 * @param item number of the agenda item that the table stands in
 * @param discussion what was said of it, paragraphs separated by a line feed; empty where nothing was
 */
public record Review(
        ActionId id,
        String text,
        @Nullable String owner,
        @Nullable LocalDate raised,
        @Nullable LocalDate closed,
        @Nullable LocalDate reopened,
        @Nullable LocalDate lastTarget,
        @Nullable LocalDate revisedTarget,
        @Nullable String targetNote,
        @Nullable ReviewStatus status,
        @Nullable String item,
        String discussion,
        Provenance source) {}
