package org.minutebook.web;

import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.TopicSummary;

/** What {@code topics.jte} shows. */
record TopicsView(Page<TopicSummary> page, Pager pager) {}
