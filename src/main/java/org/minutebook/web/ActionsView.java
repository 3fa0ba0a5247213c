package org.minutebook.web;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.StatusNow;

/** What {@code actions.jte} shows: a stretch of the register, and the filters as they were set. */
record ActionsView(
        Page<ActionSummary> page,
        @Nullable StatusNow status,
        @Nullable String owner,
        @Nullable String meeting,
        boolean overdue,
        Pager pager) {}
