package org.mixingmentor.dataset.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mixingmentor.dataset.StemClass;

/**
 * A stem that an import source contains, before it is copied.
 *
 * @param source where it comes from, for people: {@code My Song.zip/0 Lead Vocals.mp3}
 * @param fileName the name to give its file, without folders
 * @param song what it is a part of; never blank
 * @param stemClass what its place in the source says of it
 * @param instrument what its name says, lower snake case
 * @param content opens its bytes; may be asked again
 */
public record OfferedStem(
        String source,
        String fileName,
        String song,
        Optional<StemClass> stemClass,
        Optional<String> instrument,
        Content content) {
    /** The bytes of a stem's file. */
    @FunctionalInterface
    public interface Content {
        /** From the first byte on; whoever asks closes it. */
        InputStream open() throws IOException;
    }
}
