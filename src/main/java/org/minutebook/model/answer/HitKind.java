package org.minutebook.model.answer;

/** What a search hit is. */
public enum HitKind {
    MEETING,
    ITEM,
    ACTION,
    DECISION,
    PASSAGE
}
