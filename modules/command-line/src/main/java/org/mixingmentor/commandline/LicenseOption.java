package org.mixingmentor.commandline;

import picocli.CommandLine.Option;

/** What others may do with a brain: the same words for all commands that write one. */
final class LicenseOption {
    @Option(
            names = "--license",
            paramLabel = "TEXT",
            defaultValue = "CC0-1.0",
            description =
                    "The brain's licence, kept in it and on its card: an SPDX expression or your own words (default:"
                            + " CC0-1.0). Mind what the licences of the recordings ask.")
    private String license = "";

    String text() {
        return license;
    }
}
