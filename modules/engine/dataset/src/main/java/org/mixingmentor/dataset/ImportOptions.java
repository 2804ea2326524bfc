package org.mixingmentor.dataset;

import java.util.Optional;

/**
 * What is known of stems that are imported.
 *
 * @param stemClass their class and with it their folder, {@code good} or {@code bad}; empty = as the folders of the source
 *     say, else not labelled, in {@code unlabelled}
 * @param genre their genre, lower snake case; empty = any
 * @param song their song; empty = as names and folders say
 */
public record ImportOptions(Optional<StemClass> stemClass, Optional<String> genre, Optional<String> song) {
    /** Everything as names and folders say. */
    public static final ImportOptions AS_NAMED =
            new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty());

    public ImportOptions {
        genre = genre.flatMap(Vocabulary::term);
        song = song.map(String::strip).filter(text -> !text.isEmpty());
    }
}
