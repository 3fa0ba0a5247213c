package org.minutebook.model.answer;

/** An agenda item named beside something else. */
public record ItemRef(String number, String title) {}
