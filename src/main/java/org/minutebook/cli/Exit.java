package org.minutebook.cli;

/** Exit codes, as the outward contract has them. */
final class Exit {
    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int STORE_CLOSED = 3;

    private Exit() {}
}
