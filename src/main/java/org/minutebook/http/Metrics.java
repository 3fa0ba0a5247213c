package org.minutebook.http;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.minutebook.archive.PartHealth;

/** Counts requests, and tells of them and of the process in the text form that Prometheus reads (version 0.0.4). */
final class Metrics {
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final List<Double> BOUNDS =
            List.of(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0);
    private static final double NANOS = 1e9;

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Durations> durations = new ConcurrentSkipListMap<>();

    /** How long requests of one route took. */
    private static final class Durations {
        private final List<LongAdder> counts =
                BOUNDS.stream().map(_ -> new LongAdder()).toList();
        private final LongAdder all = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        void add(long took) {
            for (int i = 0; i < BOUNDS.size(); i++) {
                if (took / NANOS <= BOUNDS.get(i)) {
                    counts.get(i).increment();
                }
            }
            all.increment();
            nanos.add(took);
        }
    }

    /** @param route the path as it is declared, so that there are no more names than routes */
    void answered(String method, String route, int status, long nanos) {
        String known = METHODS.contains(method) ? method : "other";
        String labels = "method=\"%s\",route=\"%s\",status=\"%d\"".formatted(known, route, status);
        requests.computeIfAbsent(labels, _ -> new LongAdder()).increment();
        durations.computeIfAbsent(route, _ -> new Durations()).add(nanos);
    }

    /** All of it, with the state of each part as asked just now. */
    String text(List<PartHealth> parts) {
        StringBuilder text = new StringBuilder();
        Map<String, Double> counts = new TreeMap<>();
        requests.forEach((labels, count) -> counts.put(labels, count.doubleValue()));
        family(text, "minutebook_http_requests_total", "counter", "Requests answered.", counts);
        histogram(text);
        Map<String, Double> up = new TreeMap<>();
        parts.forEach(part -> up.put("part=\"" + part.part() + "\"", part.up() ? 1.0 : 0.0));
        family(text, "minutebook_part_up", "gauge", "Whether a part of the archive answers.", up);
        process(text);
        return text.toString();
    }

    private void histogram(StringBuilder text) {
        String name = "minutebook_http_request_duration_seconds";
        head(text, name, "histogram", "Time from a request's first byte to its answer's last.");
        durations.forEach((route, taken) -> {
            String label = "route=\"" + route + "\"";
            for (int i = 0; i < BOUNDS.size(); i++) {
                sample(
                        text,
                        name + "_bucket",
                        label + ",le=\"" + BOUNDS.get(i) + "\"",
                        taken.counts.get(i).doubleValue());
            }
            sample(text, name + "_bucket", label + ",le=\"+Inf\"", taken.all.doubleValue());
            sample(text, name + "_sum", label, taken.nanos.doubleValue() / NANOS);
            sample(text, name + "_count", label, taken.all.doubleValue());
        });
    }

    private static void process(StringBuilder text) {
        double started = ManagementFactory.getRuntimeMXBean().getStartTime() / 1e3;
        one(text, "process_start_time_seconds", "gauge", "Start of the process since the epoch.", started);
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        one(text, "jvm_memory_heap_used_bytes", "gauge", "Heap in use.", (double) heap.getUsed());
        one(text, "jvm_memory_heap_max_bytes", "gauge", "Heap at most.", (double) heap.getMax());
        double threads = ManagementFactory.getThreadMXBean().getThreadCount();
        one(text, "jvm_threads_current", "gauge", "Platform threads.", threads);
    }

    private static void one(StringBuilder text, String name, String type, String help, double value) {
        family(text, name, type, help, Map.of("", value));
    }

    private static void family(StringBuilder text, String name, String type, String help, Map<String, Double> samples) {
        head(text, name, type, help);
        samples.forEach((labels, value) -> sample(text, name, labels, value));
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void sample(StringBuilder text, String name, String labels, double value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(value).append('\n');
    }
}
