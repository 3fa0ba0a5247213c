package org.minutebook.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of the settings, which collects what is wrong on its way. */
final class SettingsReader {
    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");
    private static final int MAX_PORT = 65_535;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private final Map<Setting, String> flags;
    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<Setting, String> flags, Map<String, String> environment) {
        this.flags = flags;
        this.environment = environment;
    }

    Settings read() {
        Path data = data();
        String host = required(Setting.HOST).strip();
        int port = port();
        Set<String> names = names();
        boolean accessLog = accessLog();
        RemoteGraph graph = graph();
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return new Settings(data, host, port, names, accessLog, graph);
    }

    private Path data() {
        String text = required(Setting.DATA);
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            wrong(Setting.DATA, text, "is no path: " + e.getReason());
            return Path.of("");
        }
    }

    private int port() {
        String text = required(Setting.PORT).strip();
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // reported below, with numbers out of range
        }
        wrong(Setting.PORT, text, "is no port; give a number from 1 to " + MAX_PORT + ", or 0 for any free one");
        return 0;
    }

    private Set<String> names() {
        String text = value(Setting.NAMES);
        Set<String> names = new LinkedHashSet<>();
        for (String name : text == null ? new String[0] : text.split(",", -1)) {
            if (NAME.matcher(name.strip()).matches()) {
                names.add(name.strip());
            } else {
                wrong(
                        Setting.NAMES,
                        name,
                        "is no name of a machine; give names such as minutes.example.org, with commas");
            }
        }
        return names;
    }

    private boolean accessLog() {
        String text = required(Setting.ACCESS_LOG).strip();
        if (!text.equals("on") && !text.equals("off")) {
            wrong(Setting.ACCESS_LOG, text, "is neither on nor off");
        }
        return text.equals("on");
    }

    private @Nullable RemoteGraph graph() {
        String text = value(Setting.NEO4J_URI);
        if (text == null) {
            return null;
        }
        String username = value(Setting.NEO4J_USERNAME);
        String password = value(Setting.NEO4J_PASSWORD);
        if (username != null && password == null) {
            problems.add("NEO4J_USERNAME is set, but NEO4J_PASSWORD is not; set both, or neither for a server that asks"
                    + " for none.");
        }
        URI uri = uri(text.strip());
        return uri == null ? null : new RemoteGraph(uri, username == null ? "neo4j" : username, password);
    }

    private @Nullable URI uri(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // reported below, with addresses of other schemes
        }
        wrong(
                Setting.NEO4J_URI,
                text,
                "is no address of a Neo4j; one looks like neo4j://graph.example.org:7687"
                        + " (or bolt://, neo4j+s://, bolt+s://)");
        return null;
    }

    private String required(Setting setting) {
        String text = value(setting);
        if (text == null) {
            throw new IllegalStateException(setting + " has no default");
        }
        return text;
    }

    private @Nullable String value(Setting setting) {
        String flag = flags.get(setting);
        if (flag != null) {
            return flag;
        }
        String variable = environment.get(setting.variable());
        return variable == null || variable.isBlank() ? setting.fallback() : variable;
    }

    private void wrong(Setting setting, String text, String why) {
        String name = flags.containsKey(setting) ? setting.flag() : setting.variable();
        problems.add("%s: '%s' %s.".formatted(name, text, why));
    }
}
