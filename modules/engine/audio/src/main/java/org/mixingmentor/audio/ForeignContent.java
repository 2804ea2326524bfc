package org.mixingmentor.audio;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Names what a file that is no audio probably is, so that its sentence helps. */
final class ForeignContent {
    private static final Map<String, String> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("\u00ff\u00d8\u00ff", "it is a JPEG picture");
        MAGIC.put("\u0089PNG", "it is a PNG picture");
        MAGIC.put("GIF8", "it is a GIF picture");
        MAGIC.put("PK\u0003\u0004", "it is a zip archive (unpack it)");
        MAGIC.put("\u001f\u008b", "it is a gzip archive (unpack it)");
        MAGIC.put("7z\u00bc\u00af", "it is a 7-zip archive (unpack it)");
        MAGIC.put("Rar!", "it is a RAR archive (unpack it)");
        MAGIC.put("%PDF", "it is a PDF document");
        MAGIC.put("MThd", "it is a MIDI file, which holds notes and no sound");
        MAGIC.put("\u007fELF", "it is a program");
        MAGIC.put("MZ", "it is a program");
        MAGIC.put("SQLite format", "it is a database");
        MAGIC.put("RIFF", "it is a RIFF file without WAVE content");
    }

    private ForeignContent() {}

    /** "it is a JPEG picture", or that its content is not known. */
    static String describe(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (start.startsWith(magic.getKey())) {
                return magic.getValue();
            }
        }
        if (start.chars().allMatch(c -> c == 0)) {
            return "it begins with nothing but zeros";
        }
        if (start.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f')) {
            boolean html = start.stripLeading().toLowerCase(Locale.ROOT).startsWith("<");
            return html ? "it is a web page or XML" : "it is text";
        }
        return "its content is not known";
    }
}
