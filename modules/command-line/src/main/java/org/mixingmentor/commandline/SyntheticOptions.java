package org.mixingmentor.commandline;

import org.mixingmentor.demo.DemoStems;
import picocli.CommandLine.Option;

/** Of {@code mentor demo}: any of them asks for synthesised songs. */
final class SyntheticOptions {
    @SuppressWarnings("UnusedVariable") // that there is a group says all
    @Option(names = "--synthetic", description = "Synthesised songs instead of real recordings.")
    private boolean asked;

    @Option(names = "--songs", paramLabel = "N", description = "Songs to synthesise (default: 40).")
    private int songs = DemoStems.DEFAULT_SONGS;

    @Option(names = "--stems-only", description = "Only synthesise and scan: a dataset to train on with mentor train.")
    private boolean stemsOnly;

    @Option(names = "--twins", paramLabel = "N", description = "Flawed twins of each gold stem (default: 8).")
    private int twins = 8;

    @Option(names = "--epochs", paramLabel = "N", description = "Epochs at most (default: 40).")
    private int epochs = 40;

    int songs() {
        return songs;
    }

    boolean stemsOnly() {
        return stemsOnly;
    }

    int twins() {
        return twins;
    }

    int epochs() {
        return epochs;
    }
}
