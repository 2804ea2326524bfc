package org.mixingmentor.dataset;

import java.util.List;
import java.util.Optional;

/**
 * The labels that all stems of an import get.
 *
 * @param stemClass their class and with it their folder, {@code good} or {@code bad}; empty = as the folders of the source
 *     say, else not labelled, in {@code unlabelled}
 * @param genre their genre, lower snake case; empty = any
 * @param song their song; empty = as names and folders say
 */
public record ImportOptions(Optional<StemClass> stemClass, Optional<String> genre, Optional<String> song) {
    /** {@code ideal} or {@code flawed}. */
    public static final Setting CLASS =
            Setting.text("class", "as the folders of the source say, else not labelled yet", "ideal or flawed%s.");

    /** One word. */
    public static final Setting GENRE = Setting.text("genre", "any", "Their genre%s.");

    /** One name. */
    public static final Setting SONG = Setting.text("song", "as names and folders say", "Their song%s.");

    /** What can be set of an import. */
    public static final List<Setting> ALL = List.of(CLASS, GENRE, SONG);

    /** Everything as names and folders say. */
    public static final ImportOptions AS_NAMED =
            new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty());

    public ImportOptions {
        genre = genre.flatMap(Vocabulary::term);
        song = song.map(String::strip).filter(text -> !text.isEmpty());
    }
}
