package org.mixingmentor.dataset.internal.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mixingmentor.dataset.internal.PathInference;

/** What the names of exported stems tell: of Suno's, and of what looks like them. */
final class StemNames {
    /** {@code My Song (Drums).wav}. */
    private static final Pattern BRACKETED = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)\\.\\w+");

    private static final Pattern COPY = Pattern.compile("\\s*\\(\\d+\\)$");
    private static final Pattern STEMS = Pattern.compile("(?i)[\\s_\\-]*[\\[(]?stems?[\\])]?$");

    private StemNames() {}

    /** The song of a path: what stands before an instrument in brackets, else what the folders say. */
    static String song(String path) {
        Matcher bracketed = BRACKETED.matcher(path.substring(path.lastIndexOf('/') + 1));
        if (bracketed.matches()
                && PathInference.row("x (" + bracketed.group(2) + ").wav")
                        .instrument()
                        .isPresent()) {
            return bracketed.group(1);
        }
        return PathInference.row(path).song();
    }

    /** The song that an archive is called after: {@code My Song Stems (1).zip} is My Song. */
    static String ofArchive(String fileName) {
        String name = fileName.replaceFirst("(?i)\\.zip$", "");
        String song = STEMS.matcher(COPY.matcher(name).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return song.isEmpty() ? name : song;
    }
}
