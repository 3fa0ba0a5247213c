package org.minutebook.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Gives standard error back. Java prints a warning there when it starts with the incubating vector module, which Lucene
 * wants, and nothing but another standard error can silence it: so the launcher starts Java with a filter in its place
 * and the true one kept in the descriptor that {@code minutebook.stderr} names.
 */
final class StandardError {
    private static final int STANDARD_ERROR = 2;

    private StandardError() {}

    @SuppressWarnings("restricted") // the flags of the launcher enable native access
    static void restore() {
        Integer kept = Integer.getInteger("minutebook.stderr");
        if (kept == null) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        MethodHandle dup2 = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("dup2"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            var _ = (int) dup2.invokeExact((int) kept, STANDARD_ERROR);
        } catch (Throwable e) {
            throw new IllegalStateException("Standard error can't be restored", e);
        }
    }
}
