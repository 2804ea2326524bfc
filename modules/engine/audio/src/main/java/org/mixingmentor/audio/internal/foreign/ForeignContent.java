package org.mixingmentor.audio.internal.foreign;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises files that are no audio (archives, pictures, texts ...) by their first bytes, for error messages. */
public final class ForeignContent {
    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("\u00ff\u00d8\u00ff", "it is a JPEG picture");
        SIGNATURES.put("\u0089PNG", "it is a PNG picture");
        SIGNATURES.put("GIF8", "it is a GIF picture");
        SIGNATURES.put("PK\u0003\u0004", "it is a zip archive (unpack it)");
        SIGNATURES.put("\u001f\u008b", "it is a gzip archive (unpack it)");
        SIGNATURES.put("7z\u00bc\u00af", "it is a 7-zip archive (unpack it)");
        SIGNATURES.put("Rar!", "it is a RAR archive (unpack it)");
        SIGNATURES.put("%PDF", "it is a PDF document");
        SIGNATURES.put(
                "version https://git-lfs.github.com/", "it is a pointer of Git LFS (fetch the file: git lfs pull)");
        SIGNATURES.put("MThd", "it is a MIDI file, which holds notes and no sound");
        SIGNATURES.put("\u007fELF", "it is a program");
        SIGNATURES.put("MZ", "it is a program");
        SIGNATURES.put("SQLite format", "it is a database");
        SIGNATURES.put("RIFF", "it is a RIFF file without WAVE content");
        SIGNATURES.put("wvPK", "it is a WavPack file");
        SIGNATURES.put("caff", "it is a Core Audio file");
        SIGNATURES.put(".snd", "it is a Sun AU file");
        SIGNATURES.put("riff", "it is a Sony Wave64 file");
        SIGNATURES.put("MAC ", "it is a Monkey's Audio file");
        SIGNATURES.put("\u001aE\u00df\u00a3", "it is a Matroska or WebM file");
        SIGNATURES.put("0&\u00b2u", "it is a Windows Media file");
    }

    private ForeignContent() {}

    /** "it is a JPEG picture"; empty where the bytes could be anything. */
    public static Optional<String> describe(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                return Optional.of(signature.getValue());
            }
        }
        if (start.chars().allMatch(c -> c == 0)) {
            return Optional.of("it begins with nothing but zeros");
        }
        if (start.chars().allMatch(ForeignContent::isText)) {
            boolean markup = start.stripLeading().toLowerCase(Locale.ROOT).startsWith("<");
            return Optional.of(markup ? "it is a web page or XML" : "it is text");
        }
        return Optional.empty();
    }

    private static boolean isText(int c) {
        return c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }
}
