package org.minutebook.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            "Minutebook " + Objects.requireNonNullElse(version, "built from classes"),
            "Java " + Runtime.version() + " in " + System.getProperty("java.home")
        };
    }
}
