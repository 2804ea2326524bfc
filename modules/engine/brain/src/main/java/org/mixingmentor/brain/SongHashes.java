package org.mixingmentor.brain;

import java.util.Collection;
import java.util.Set;

/**
 * Which audio a brain was trained on, in a form that shows nothing of it: SHA-256 of a salt and the content hash. So
 * that an evaluation can say when it meets a sound that the brain has seen.
 *
 * @param salt any text, usually drawn at random; hexadecimal
 * @param hashes hexadecimal, lower case
 */
public record SongHashes(String salt, Set<String> hashes) {
    public SongHashes {
        hashes = Set.copyOf(hashes);
    }

    /** Salts and hashes the content hashes of the training songs' audio. */
    public static SongHashes of(String salt, Collection<String> contentHashes) {
        throw new UnsupportedOperationException();
    }

    /** Whether the audio of this content hash was among what the brain was trained on. */
    public boolean contains(String contentHash) {
        throw new UnsupportedOperationException();
    }
}
