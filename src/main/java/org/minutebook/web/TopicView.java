package org.minutebook.web;

import org.minutebook.model.answer.TopicHistory;

/**
 * What {@code topic.jte} shows.
 *
 * @param query that asked for it, empty where its address did
 * @param csv where it is a table
 */
record TopicView(TopicHistory history, String query, String csv) {}
