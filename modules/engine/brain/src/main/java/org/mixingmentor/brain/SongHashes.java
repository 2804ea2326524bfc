package org.mixingmentor.brain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Salted hashes of the audio that a brain was trained on: SHA-256 of a salt and the content hash, both
 * taken as text. So that an evaluation can say when it meets a sound that the brain has seen.
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
        return new SongHashes(
                salt,
                contentHashes.stream().map(content -> salted(salt, content)).collect(Collectors.toSet()));
    }

    /** Whether the audio of this content hash was among what the brain was trained on. */
    public boolean contains(String contentHash) {
        return hashes.contains(salted(salt, contentHash));
    }

    private static String salted(String salt, String contentHash) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest((salt + contentHash).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
