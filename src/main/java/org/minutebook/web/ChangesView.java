package org.minutebook.web;

import org.minutebook.model.answer.MeetingChanges;

/** What {@code changes.jte} shows. */
record ChangesView(MeetingChanges changes) {}
