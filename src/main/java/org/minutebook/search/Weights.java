package org.minutebook.search;

import org.minutebook.model.answer.StatusNow;

/**
 * What a unit's score is multiplied by: items and actions above decisions, decisions above their own passages, live
 * actions above superseded ones. A short decision under a fitting title ("NOTED the update") says nothing by itself.
 */
final class Weights {
    /** No weight is more. */
    static final double MOST = 1;

    private static final double MEETING = 0.5;
    private static final double ITEM = 1;
    private static final double SUB_ITEM = 0.8;
    private static final double ACTION = 1;
    private static final double SUPERSEDED = 0.8;
    private static final double DECISION = 0.5;
    private static final double TRIVIAL = 0.4;
    static final double PASSAGE = 0.4;
    private static final int TRIVIAL_WORDS = 8;

    private Weights() {}

    static double of(Unit unit) {
        return switch (unit.hit().kind()) {
            case MEETING -> MEETING;
            case ITEM -> unit.context().isEmpty() ? ITEM : SUB_ITEM;
            case ACTION -> unit.hit().status() == StatusNow.SUPERSEDED ? ACTION * SUPERSEDED : ACTION;
            case DECISION -> unit.text().split(" ").length <= TRIVIAL_WORDS ? DECISION * TRIVIAL : DECISION;
            case PASSAGE -> PASSAGE;
        };
    }
}
