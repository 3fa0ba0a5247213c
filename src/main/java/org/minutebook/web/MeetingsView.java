package org.minutebook.web;

import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Page;

/** What {@code meetings.jte} shows. */
record MeetingsView(Page<MeetingSummary> page, Pager pager) {}
