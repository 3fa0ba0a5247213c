package org.minutebook.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.TopicHistory;

/**
 * What {@code topic.jte} shows.
 *
 * @param query that asked for it, empty where its address did
 * @param asOf the day that it is told as of, null for now
 * @param csv where it is a table
 */
record TopicView(
        TopicHistory history, String query, @Nullable LocalDate asOf, String csv) {}
