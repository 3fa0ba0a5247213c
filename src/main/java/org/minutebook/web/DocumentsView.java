package org.minutebook.web;

import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.Page;

/** What {@code documents.jte} shows. */
record DocumentsView(Page<DocumentSummary> page, Pager pager) {}
