package org.minutebook.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.SearchRequest.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search QUERY}. */
@Command(
        name = "search",
        description = "Finds what was said, decided and asked for.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook search mains supply",
            "  minutebook search \"CH exceptions\" --only kind=action --only status=open",
            "  minutebook search INC000000503961 --json | jq -r '.hits[].id'",
            "",
            "Filters: kind, meeting, committee, item, owner, status, topic, modification, incident, person,"
                    + " organisation, version, year."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int HITS_ON_A_SCREEN = 10;

    private final Screen screen;
    private final ArchiveAccess access;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, ids, or phrases in quotes.")
    private List<String> words = List.of();

    @Option(
            names = "--only",
            paramLabel = "FILTER=VALUE[,VALUE]",
            description = "Narrow down to hits with one of the values; can be repeated.")
    private List<String> only = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Meetings from this day on, as 2020-01-31.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Meetings up to this day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Search what had been minuted by that day, actions as they stood.")
    private @Nullable LocalDate asOf;

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest or oldest (default: relevance).")
    private String sort = "relevance";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many hits, 1 to 100 (default: 10, with --json the API's 20).")
    private @Nullable Integer limit;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where the answer before ended.")
    private @Nullable String cursor;

    @Option(names = "--json", description = "Print what the API answers.")
    private boolean json;

    @Mixin
    private StoreOptions store = new StoreOptions();

    SearchCommand(Screen screen, ArchiveAccess access) {
        this.screen = screen;
        this.access = access;
    }

    @Override
    public Integer call() {
        SearchRequest request = request();
        try (Archive archive = access.openToAsk(store)) {
            SearchAnswer answer = asOf == null ? archive.search(request) : archive.search(request, asOf);
            if (json) {
                screen.json(answer);
            } else {
                new HitsText(new Sheet(screen), archive).print(answer);
            }
        }
        return Exit.DONE;
    }

    private SearchRequest request() {
        return new SearchRequest(
                String.join(" ", words),
                filters(),
                from,
                to,
                FilterValues.constant("--sort", sort, Sort.class),
                limit(),
                cursor,
                Set.of(),
                false);
    }

    private int limit() {
        if (limit != null) {
            return limit;
        }
        return json ? SearchRequest.DEFAULT_LIMIT : HITS_ON_A_SCREEN;
    }

    private Map<Filter, Set<String>> filters() {
        Map<Filter, Set<String>> typed = new EnumMap<>(Filter.class);
        for (String one : only) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "--only takes a filter and a value as in kind=action, not '" + one + "'.");
            }
            Filter filter = FilterValues.constant("A filter of --only", one.substring(0, equals), Filter.class);
            Arrays.stream(one.substring(equals + 1).split(","))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(typed.computeIfAbsent(filter, f -> new LinkedHashSet<>())::add);
        }
        return FilterValues.checked(typed);
    }
}
