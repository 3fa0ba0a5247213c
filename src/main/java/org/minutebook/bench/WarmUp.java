package org.minutebook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** Work that is not measured, done until the compiler has hardly anything left to do for it. */
final class WarmUp {
    /** It rests when it takes less than one in so many parts of the time, in so many rounds one after the other. */
    private static final int RESTING = 50;

    private static final int RESTED_ROUNDS = 4;

    private WarmUp() {}

    /**
     * Repeats a round of work until the compiler rests.
     *
     * @param mostNanos of processor time after which it ends all the same
     */
    static void run(long mostNanos, Runnable round) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long end = system.getProcessCpuTime() + mostNanos;
        int rested = 0;
        while (rested < RESTED_ROUNDS && system.getProcessCpuTime() < end) {
            long start = system.getProcessCpuTime();
            long compiled = compiler.getTotalCompilationTime();
            round.run();
            long compiling = TimeUnit.MILLISECONDS.toNanos(compiler.getTotalCompilationTime() - compiled);
            rested = compiling < (system.getProcessCpuTime() - start) / RESTING ? rested + 1 : 0;
        }
    }
}
