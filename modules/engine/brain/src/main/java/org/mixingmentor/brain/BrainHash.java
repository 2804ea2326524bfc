package org.mixingmentor.brain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SHA-256 of a brain's file, which stands on the brain's card as well: so a file that was changed or cut is noticed. */
public final class BrainHash {
    private static final Pattern ON_CARD = Pattern.compile("SHA-256: `([0-9a-f]{64})`");

    private BrainHash() {}

    /** Of the file as it is, hexadecimal in lower case. */
    public static String of(Path brain) throws IOException {
        MessageDigest sha256;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        try (InputStream in = new DigestInputStream(Files.newInputStream(brain), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The card's file: beside the brain, of the same name, ending in {@code .md}. */
    public static Path card(Path brain) {
        String name = BrainName.withoutExtension(brain.getFileName().toString());
        return brain.resolveSibling(name + ".md");
    }

    /** As it stands on a card. */
    public static String cardText(String hash) {
        return "SHA-256: `" + hash + "`";
    }

    /** What the brain's card says its hash is; empty where there is no card, or none with a hash. */
    public static Optional<String> onCard(Path brain) throws IOException {
        try {
            Matcher found = ON_CARD.matcher(Files.readString(card(brain), StandardCharsets.UTF_8));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
